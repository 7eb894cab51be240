import { useEffect, useState } from 'react';
import { texts } from '../messages/texts.ts';
import { learnLikelyLanguage } from '../store/first-words.ts';
import { Skeleton } from '../ui/skeleton.tsx';

/** The empty frame. It is painted before there are words; its rows are seen later than those come. */
export function Loading() {
  const [label, setLabel] = useState('');
  useEffect(() => void learnLikelyLanguage().then(() => setLabel(texts.frame.readingAccounts)), []);
  return (
    <div className="frame" data-showing="list">
      <aside className="sidebar">
        <div className="sidebar-top" />
        {label && <Skeleton rows={8} label={label} />}
      </aside>
      <main className="pane" />
    </div>
  );
}
