import { useApp } from '../store/app-store.ts';
import { LinksBanner } from './links-banner.tsx';
import { Notice } from './notice.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { StorageBanner } from './storage-banner.tsx';

/** What the person should know that belongs to no request of theirs. */
export function Notices({ withoutStorage = false }: { withoutStorage?: boolean }) {
  const notices = useApp((state) => state.notices.value);
  const storage = useApp((state) => state.storage.value);
  return (
    <div className="notices">
      {!withoutStorage && <StorageBanner storage={storage} />}
      <OfflineBanner />
      <LinksBanner />
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
