// Runs inside a page: nothing but the function's own text gets there.

/** Tries everything that a content security policy is there for. Ways that would leave a mark on the page or at the server say so there. */
export async function tryToLoad(origin: string): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  const marks = window as unknown as Record<string, unknown>;
  const attempt = async (name: string, work: () => unknown) => {
    try {
      outcomes[name] = `done: ${String(await work())}`;
    } catch (error) {
      outcomes[name] = error instanceof Error ? error.name : String(error);
    }
  };
  const add = (name: string, members: Record<string, string>, parent: Element = document.body) =>
    attempt(name, () => {
      const element = document.createElement(name.split(' ')[0] ?? '');
      for (const [key, value] of Object.entries(members)) element.setAttribute(key, value);
      parent.append(element);
      return element.tagName;
    });
  // Whoever drives the page may use eval while it does: not so in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 0));
  // biome-ignore lint/security/noGlobalEval: that it does not run is what is tested
  await attempt('eval', () => globalThis.eval('1'));
  await attempt('new Function', () => new Function('return 1')());
  await attempt('text as a timer', () => setTimeout('window.timerRan = 1' as unknown as () => void, 0));
  await attempt('WebAssembly', () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  await attempt('inline script', () => {
    const script = document.createElement('script');
    script.append('window.inlineRan = 1');
    document.body.append(script);
  });
  await attempt('markup by text', () => {
    document.body.innerHTML += '<img src=x onerror="window.handlerRan = 1">';
  });
  await attempt('markup by a parser', () => new DOMParser().parseFromString('<b></b>', 'text/html'));
  await attempt('a policy for trusted types', () => {
    const types = (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
    ).trustedTypes;
    return types.createPolicy('mine', { createHTML: (text: string) => text });
  });
  await add('img with a handler', { src: 'data:,', onerror: 'window.handlerRan = 1' });
  await attempt('a link to javascript:', () => {
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:window.linkRan = 1');
    document.body.append(link);
    link.click();
  });
  await attempt('import()', () => import(`${origin}/import.js`));
  await attempt('fetch', () => fetch(`${origin}/fetch`));
  await attempt('fetch of app://', () => fetch('app://holdfast/index.js'));
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest();
    request.open('GET', `${origin}/xhr`);
    return new Promise((resolve, reject) => {
      request.onload = resolve;
      request.onerror = () => reject(new Error('refused'));
      request.send();
    });
  });
  await attempt('WebSocket', () => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`);
    return new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('refused'));
    });
  });
  await attempt('EventSource', () => new EventSource(`${origin}/events`).url.length);
  await attempt('sendBeacon', () => navigator.sendBeacon(`${origin}/beacon`));
  await attempt('Worker', () => new Worker(`${origin}/worker.js`));
  await attempt('Worker of our own script', () => new Worker('app://holdfast/index.js'));
  await attempt('service worker', () => navigator.serviceWorker.register('app://holdfast/index.js'));
  await add('script', { src: `${origin}/script.js` });
  await add('img', { src: `${origin}/img.png` });
  await add('iframe', { src: `${origin}/iframe` });
  await add('iframe of ours', { src: 'app://holdfast/index.html' });
  await add('iframe of text', { srcdoc: '<script>parent.frameRan = 1</script>' });
  await add('object', { data: `${origin}/object` });
  await add('embed', { src: `${origin}/embed` });
  await add('video', { src: `${origin}/video` });
  await add('link of a style', { rel: 'stylesheet', href: `${origin}/style.css` });
  await add('link to prefetch', { rel: 'prefetch', href: `${origin}/prefetch` });
  await add('link to preload', { rel: 'preload', as: 'script', href: `${origin}/preload` });
  await add('link of a manifest', { rel: 'manifest', href: `${origin}/manifest` });
  await add('base', { href: `${origin}/base/` }, document.head);
  await attempt('a style by text', () => {
    const style = document.createElement('style');
    style.append(`body { background: url(${origin}/background); --by-text: 1 }`);
    document.head.append(style);
  });
  await new Promise((resolve) => setTimeout(resolve, 800));
  const ran = ['timerRan', 'inlineRan', 'handlerRan', 'linkRan', 'frameRan'];
  outcomes.ran = ran.filter((name) => name in marks).join();
  outcomes.base = document.baseURI;
  outcomes.styled = getComputedStyle(document.body).getPropertyValue('--by-text');
  return outcomes;
}
