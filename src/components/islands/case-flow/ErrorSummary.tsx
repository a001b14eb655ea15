import { useEffect, useRef } from 'preact/hooks';
import type { Fault } from '../case-file/faults.ts';

/**
 * What has to be mended before going on, each a way to its field. It takes the focus when it appears, and the title
 * of the page says that there is an error for as long as it stands.
 */
export function ErrorSummary(props: {
  readonly faults: readonly Fault[];
  readonly heading: string;
  readonly title: string;
  readonly goOn: { readonly href: string; readonly label: string } | null;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { title } = document;
    document.title = props.title.replace('{title}', title);
    box.current?.focus();
    return () => {
      document.title = title;
    };
  }, [props.title]);
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{props.heading}</h2>
      <ul>
        {props.faults.map((fault) => (
          <li key={fault.control}>
            <a
              href={`#${fault.control}`}
              onClick={(event) => {
                // The part of the address is left as it is: it may name the question that stands here.
                event.preventDefault();
                document.getElementById(fault.control)?.focus();
              }}
            >
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
      {props.goOn !== null && (
        <p>
          <a href={props.goOn.href}>{props.goOn.label}</a>
        </p>
      )}
    </div>
  );
}
