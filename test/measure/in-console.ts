/** What is measured inside the window's console. Each function is sent there as it stands, so none uses anything around it. */

/**
 * Sends what is in the form.
 *
 * @returns milliseconds until the first rows of the answer's tree are drawn, and until all of it is there: it says so, and can be scrolled
 *   through, searched and saved
 */
export function timesOfAnswer(): Promise<{ firstMs: number; wholeMs: number }> {
  const send = document.querySelector<HTMLButtonElement>('.request-line button[type="submit"]');
  const before = document.querySelector('.json-tree');
  const startedAtMs = performance.now();
  return new Promise((resolve) => {
    let first: Promise<number> | undefined;
    const drawn = () =>
      new Promise<number>((tell) =>
        requestAnimationFrame(() => setTimeout(() => tell(performance.now() - startedAtMs))),
      );
    const look = () => {
      const tree = document.querySelector('.json-tree');
      if (!tree || tree === before || !tree.querySelector('.json-row')) return;
      first ??= drawn();
      if (tree.closest('[aria-busy]')) return;
      observer.disconnect();
      void Promise.all([first, drawn()]).then(([firstMs, wholeMs]) => resolve({ firstMs, wholeMs }));
    };
    const observer = new MutationObserver(look);
    const attributeFilter = ['aria-busy'];
    observer.observe(document.body, { attributes: true, attributeFilter, childList: true, subtree: true });
    send?.click();
  });
}

/** Scrolls through the whole tree, and gives the length of each frame. */
export function scrollTree(durationMs: number): Promise<{ frames: number[]; rows: number; height: number }> {
  const tree = document.querySelector('.json-tree') as HTMLElement;
  const way = tree.scrollHeight - tree.clientHeight;
  return new Promise((resolve) => {
    const frames: number[] = [];
    let rows = 0;
    let startedAtMs = 0;
    let lastMs = 0;
    const step = (nowMs: number) => {
      if (startedAtMs === 0) startedAtMs = nowMs;
      else frames.push(nowMs - lastMs);
      lastMs = nowMs;
      rows = Math.max(rows, tree.querySelectorAll('.json-row').length);
      tree.scrollTop = (way * (nowMs - startedAtMs)) / durationMs;
      if (nowMs - startedAtMs < durationMs) requestAnimationFrame(step);
      else resolve({ frames, rows, height: tree.scrollHeight });
    };
    requestAnimationFrame(step);
  });
}

/** Puts words into the search. @returns milliseconds until the count is drawn, and what it says */
export function timeOfSearch(words: string): Promise<{ tookMs: number; told: string }> {
  const field = document.querySelector('[data-answer-search]') as HTMLInputElement;
  const status = document.querySelector('.json-toolbar [role="status"]') as HTMLElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const put = (text: string) => {
    setValue?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  put('');
  return new Promise((resolve) => {
    setTimeout(() => {
      const startedAtMs = performance.now();
      let last = startedAtMs;
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      observer.observe(status, { childList: true, subtree: true, characterData: true });
      put(words);
      // The count of the words before may still stand there for a moment: the last change is the one.
      setTimeout(() => {
        observer.disconnect();
        resolve({ tookMs: last - startedAtMs, told: status.textContent ?? '' });
      }, 2000);
    }, 500);
  });
}
