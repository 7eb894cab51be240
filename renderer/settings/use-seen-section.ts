import { useEffect, useState } from 'react';
import { type SettingsSectionId, sectionElementId, settingsSections } from './settings-sections.ts';

/** Below the bar of sections: what begins above it is being read. */
const readingLinePx = 120;

/** The section that is read: the last one that begins above the reading line, or the last of all at the end of the page. */
export function useSeenSection(): SettingsSectionId {
  const [seen, setSeen] = useState<SettingsSectionId>('appearance');
  useEffect(() => {
    const pane = document.querySelector<HTMLElement>('.pane');
    if (!pane) return;
    const look = () => {
      const isAtEnd = pane.scrollTop > 0 && pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2;
      const isAbove = (section: SettingsSectionId) => {
        const top = document.getElementById(sectionElementId(section))?.getBoundingClientRect().top;
        return top !== undefined && top - pane.getBoundingClientRect().top < readingLinePx;
      };
      const above = settingsSections.filter(isAbove);
      setSeen((isAtEnd ? settingsSections.at(-1) : above.at(-1)) ?? 'appearance');
    };
    look();
    pane.addEventListener('scroll', look, { passive: true });
    return () => pane.removeEventListener('scroll', look);
  }, []);
  return seen;
}
