// Prose summed up the tree: how much of the page's running text an element holds.
import type { Line } from './blocks/cut.ts';
import type { ElementNode } from './dom.ts';

export interface Mass {
  prose: number;
  /** Lines of prose. */
  lines: number;
  /** All characters, and those in links. */
  length: number;
  linked: number;
}

const NOTHING: Readonly<Mass> = { prose: 0, lines: 0, length: 0, linked: 0 };

/** The masses of a page's elements; those without a line weigh nothing. */
export class Masses {
  private readonly byIndex: (Mass | undefined)[];

  constructor(lines: readonly Line[], elements: readonly ElementNode[]) {
    this.byIndex = new Array<Mass | undefined>(elements.length).fill(undefined);
    for (const { element, text, links, prose } of lines) {
      const mass = this.at(element.index);
      mass.prose += prose;
      if (prose > 0) mass.lines++;
      mass.length += text.length;
      mass.linked += text.length * links;
    }
    for (let i = elements.length - 1; i > 0; i--) {
      const mass = this.byIndex[i];
      const parent = elements[i]?.parent;
      if (!mass || !parent) continue;
      const above = this.at(parent.index);
      above.prose += mass.prose;
      above.lines += mass.lines;
      above.length += mass.length;
      above.linked += mass.linked;
    }
  }

  private at(index: number): Mass {
    let mass = this.byIndex[index];
    if (!mass) {
      mass = { prose: 0, lines: 0, length: 0, linked: 0 };
      this.byIndex[index] = mass;
    }
    return mass;
  }

  of(element: ElementNode): Readonly<Mass> {
    return this.byIndex[element.index] ?? NOTHING;
  }
}
