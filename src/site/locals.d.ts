declare namespace App {
  interface Locals {
    /** The parts of the MDX page that is being rendered, set by its layout: a step asks it for its number. */
    outline?: readonly import('./outline.ts').Part[];
  }
}
