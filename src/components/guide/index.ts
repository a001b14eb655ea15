import Answer from './Answer.astro';
import Aside from './Aside.astro';
import Bodies from './Bodies.astro';
import By from './By.astro';
import ByShop from './ByShop.astro';
import Checklist from './Checklist.astro';
import Clocks from './Clocks.astro';
import Fact from './Fact.astro';
import FactLine from './FactLine.astro';
import From from './From.astro';
import Get from './Get.astro';
import Link from './Link.astro';
import Menu from './Menu.astro';
import MenuNames from './MenuNames.astro';
import RouteMap from './RouteMap.astro';
import Script from './Script.astro';
import Section from './Section.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Tool from './Tool.astro';
import Turn from './Turn.astro';
import ClockLine from './pictures/ClockLine.astro';
import DisputePath from './pictures/DisputePath.astro';
import ParcelPath from './pictures/ParcelPath.astro';
import ScreenSketch from './pictures/ScreenSketch.astro';

/** What an MDX page may use without an import. Plain Markdown links go to the page's own language. */
export const guideComponents = {
  Answer,
  Aside,
  Bodies,
  By,
  ByShop,
  Checklist,
  ClockLine,
  Clocks,
  DisputePath,
  Fact,
  FactLine,
  From,
  Get,
  Menu,
  MenuNames,
  ParcelPath,
  RouteMap,
  ScreenSketch,
  Script,
  Section,
  Step,
  Steps,
  Tool,
  Turn,
  a: Link,
};
