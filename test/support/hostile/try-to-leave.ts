// Runs inside a page: nothing but the function's own text gets there.

/**
 * Tries every way to another page, to a new window and to a file on the disk; from our own page dialogs and its history too, which
 * another would have.
 */
export async function tryToLeave({ origin, isOurs }: { origin: string; isOurs: boolean }): Promise<number> {
  const link = (members: Record<string, string>) => {
    const element = Object.assign(document.createElement('a'), members);
    document.body.append(element);
    element.click();
  };
  const form = (method: string, target: string) => {
    const element = document.createElement('form');
    Object.assign(element, { method, target, action: `${origin}/stolen` });
    document.body.append(element);
    element.submit();
  };
  const meta = () => {
    const element = document.createElement('meta');
    Object.assign(element, { httpEquiv: 'refresh', content: `0;url=${origin}/stolen` });
    document.head.append(element);
  };
  const ways: Array<() => unknown> = [
    () => window.open(`${origin}/stolen`),
    () => window.open('about:blank'),
    () => window.open(`${origin}/stolen`, '_self'),
    () => window.open('javascript:alert(1)'),
    () => window.open('file:///etc/passwd'),
    () => link({ href: `${origin}/stolen` }),
    () => link({ href: `${origin}/stolen`, target: '_blank' }),
    () => link({ href: `${origin}/stolen`, target: '_top' }),
    () => link({ href: `${origin}/redirect` }),
    () => link({ href: 'file:///etc/passwd' }),
    () => link({ href: 'smb://127.0.0.1/share' }),
    () => link({ href: 'mailto:ada@example.test' }),
    () => link({ href: 'app.holdfast.desktop:/oauth/callback/demo?code=1&state=2' }),
    () => link({ href: `${origin}/file`, download: 'stolen.txt' }),
    () => link({ href: URL.createObjectURL(new Blob(['stolen'])), download: 'stolen.txt' }),
    () => link({ href: 'data:application/octet-stream,stolen', download: 'stolen.txt' }),
    () => form('post', ''),
    () => form('get', '_blank'),
    meta,
    () => location.assign('file:///etc/passwd'),
    () => location.reload(),
    () => location.assign('data:text/html,stolen'),
    () => location.assign('app://evil/index.html'),
    () => location.replace(`${origin}/stolen`),
    () => location.assign('javascript:alert(1)'),
    () => {
      location.href = `${origin}/redirect`;
    },
  ];
  const ofOurs = [() => window.print(), () => alert('stolen'), () => history.back(), () => history.go(-5)];
  if (isOurs) ways.push(...ofOurs);
  for (const way of ways) {
    try {
      way();
    } catch {
      // Refused at once.
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return ways.length;
}
