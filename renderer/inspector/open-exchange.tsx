import { ArrowRightLeft } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { closeSheet, showInspector } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

/** Leads to what went over the wire. @param exchangeId an attempt's id, too; null for the list of all */
export function OpenExchange({ exchangeId = null }: { exchangeId?: string | null }) {
  const { open, openExchange } = texts.inspector;
  return (
    <Button
      small
      kind="quiet"
      icon={<ArrowRightLeft size={14} aria-hidden="true" />}
      onClick={() => {
        closeSheet();
        showInspector(exchangeId);
      }}
    >
      {exchangeId === null ? open : openExchange}
    </Button>
  );
}
