import { ArrowLeft } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { showActivity } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { ExchangeList } from './exchange-list.tsx';
import { ExchangePage } from './exchange-page.tsx';

/** What went over the wire: all exchanges that are kept, or one of them step by step. */
export function InspectorPage() {
  const exchangeId = useApp((state) => state.exchangeId);
  if (exchangeId !== null) return <ExchangePage key={exchangeId} exchangeId={exchangeId} />;
  const { backToActivity, intro, title } = texts.inspector;
  return (
    <div className="settings-page inspector">
      <header className="inspector-header">
        <Button
          small
          kind="quiet"
          icon={<ArrowLeft size={14} aria-hidden="true" />}
          onClick={() => showActivity()}
        >
          {backToActivity}
        </Button>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="secondary">{intro}</p>
      </header>
      <ExchangeList />
    </div>
  );
}
