import { texts } from '../messages/texts.ts';
import { isLockable } from '../store/commands.ts';
import { closeSheet } from '../store/navigation.ts';
import { type ShortcutCommand, shortcutKeys } from '../store/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { isMac } from '../ui/is-mac.ts';
import { keyText } from '../ui/key-text.ts';
import { Sheet } from '../ui/sheet.tsx';

interface Line {
  name: string;
  keys: readonly string[];
}

/** Every key that does something. */
export function ShortcutsSheet() {
  const words = texts.shortcuts;
  const commands = Object.entries(shortcutKeys) as [ShortcutCommand, string][];
  const anywhere: Line[] = commands
    .filter(([name]) => name !== 'lock' || isLockable())
    .map(([name, key]) => ({
      name: words.commands[name],
      keys: name === 'shortcuts' ? [keyText(key), '?'] : [keyText(key)],
    }));
  const zoom: Line[] = [
    { name: words.zoomIn, keys: [keyText('+')] },
    { name: words.zoomOut, keys: [keyText('-')] },
    { name: words.actualSize, keys: [keyText('0')] },
  ];
  const within: Line[] = [
    { name: words.move, keys: ['↑', '↓', '←', '→'] },
    { name: words.ends, keys: ['Home', 'End'] },
    { name: words.send, keys: [isMac ? '⌘Enter' : 'Ctrl+Enter'] },
    { name: words.close, keys: ['Esc'] },
  ];
  return (
    <Sheet
      title={words.title}
      onClose={closeSheet}
      footer={
        <Button first kind="primary" onClick={closeSheet}>
          {words.done}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in a low window, so the keyboard must reach it */}
      <section className="shortcut-lines" tabIndex={0} aria-label={words.title}>
        <Lines title={words.anywhere} lines={[...anywhere, ...zoom]} />
        <Lines title={words.inLists} lines={within} />
      </section>
    </Sheet>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section className="group">
      <h3>{title}</h3>
      <dl className="rows">
        {lines.map(({ name, keys }) => (
          <div key={name} className="row row-short">
            <dt>{name}</dt>
            <dd className="keys">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
