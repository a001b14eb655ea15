import type { RouteWords } from '../../../words/route/words.ts';
import type { DeadlineWords } from '../../../words/tools/words.ts';
import type { WhereWords } from '../../../words/case/words.ts';
import { useCase } from '../case-file/hooks.ts';
import DeadlineBoard from '../deadline-board/DeadlineBoard.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { Missing } from './Missing.tsx';

/** The dates that a clock of this case counts from, and the clocks. */
export default function DatesStep(
  props: FrameProps & {
    readonly deadlines: DeadlineWords;
    readonly routes: RouteWords;
    readonly later: string;
    readonly where: WhereWords;
  },
) {
  const kept = useCase();
  if (kept === null) return <p>{props.caseWords.loading}</p>;
  return (
    <Frame {...props} back={`${props.root}what-happened/`} forward={`${props.root}evidence/`}>
      <Missing kept={kept} words={props.where} root={props.root} />
      <DeadlineBoard
        caseWords={props.caseWords}
        words={props.deadlines}
        routeWords={props.routes}
        later={props.later}
        inCase
      />
    </Frame>
  );
}
