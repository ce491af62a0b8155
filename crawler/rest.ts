// A sleep that ends early when something has happened, be it just before.

export class Rest {
  #isAwake = false;
  #wake: () => void = () => {};

  async take(ms: number): Promise<void> {
    if (!this.#isAwake)
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, ms);
        this.#wake = () => {
          clearTimeout(timer);
          resume();
        };
      });
    this.#isAwake = false;
  }

  end(): void {
    this.#isAwake = true;
    this.#wake();
  }
}
