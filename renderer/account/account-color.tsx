import { Palette } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { accountName } from '../messages/account-text.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { type Color, ColorSwatches } from '../ui/color-swatches.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { offerToTakeBack } from './take-back.ts';

/** Lets the person mark an account with a colour, in a small menu that stays for as long as they are in it. */
export function AccountColor({ account }: { account: AccountView }) {
  const { id: accountId, color } = account;
  const [isOpen, setOpen] = useState(false);
  const menuId = useId();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Color | null>(color);
  const mark = useRequest(bridge.colorAccount);
  useEffect(() => {
    if (!isOpen) return;
    place.current?.querySelector<HTMLElement>('input:checked')?.focus();
    const closeOutside = ({ target }: Event) => !place.current?.contains(target as Node) && setOpen(false);
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  const open = () => {
    before.current = color;
    setOpen(!isOpen);
  };
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const choose = async (chosen: Color | null, isFinal: boolean) => {
    if (chosen !== color && (await mark.run({ accountId, color: chosen }))) {
      const was = before.current;
      offerToTakeBack(changedText(accountName(account), chosen), () =>
        bridge.colorAccount({ accountId, color: was }),
      );
    }
    if (isFinal) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are of what is inside
    <div
      className="color-choice"
      ref={place}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) =>
        relatedTarget && !place.current?.contains(relatedTarget) && setOpen(false)
      }
    >
      <button
        type="button"
        className="icon-button"
        aria-label={texts.accountPage.color}
        title={texts.accountPage.color}
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={open}
      >
        <Palette size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="color-menu" id={menuId}>
          <ColorSwatches value={color} onChange={(chosen, isFinal) => void choose(chosen, isFinal)} />
          {mark.error && <ErrorBanner error={mark.error} />}
        </div>
      )}
    </div>
  );
}

function changedText(name: string, color: Color | null): string {
  const { colors, isNowColored, isNowWithoutColor } = texts.accountPage;
  return color ? isNowColored(name, colors[color]) : isNowWithoutColor(name);
}
