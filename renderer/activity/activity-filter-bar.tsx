import type { ActivityGroup } from '../../electron/ipc/contract.ts';
import { accountName } from '../messages/account-text.ts';
import { texts } from '../messages/texts.ts';
import { filterActivity, useActivityFilters } from '../store/activity-filter-store.ts';
import { activitySpans, toggled } from '../store/activity-filters.ts';
import { useApp } from '../store/app-store.ts';
import { Chip } from '../ui/chip.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Select } from '../ui/select.tsx';

interface ActivityFilterBarProps {
  /** Whose filters: see activity-filter-store. */
  place: string;
  /** Among the entries of all accounts. */
  choosesAccount: boolean;
}

/** What narrows the list below it. */
export function ActivityFilterBar({ place, choosesAccount }: ActivityFilterBarProps) {
  const { groups, span, text } = useActivityFilters(place);
  const words = texts.activityFilters;
  const change = (part: Parameters<typeof filterActivity>[1]) => filterActivity(place, part);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fallback's Chromium does not know its element
    <div className="activity-filters" role="search" aria-label={words.label}>
      <div className="activity-filter-line">
        <SearchBox label={words.search} value={text} onChange={(typed) => change({ text: typed })} />
        {choosesAccount && <AccountChoice place={place} />}
        <Select
          label={words.span}
          value={span}
          choices={activitySpans}
          text={(each) => words.spans[each]}
          onChange={(chosen) => change({ span: chosen })}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can not be laid out as a line */}
      <div className="activity-filter-line" role="group" aria-label={words.kinds}>
        {(Object.keys(words.groups) as ActivityGroup[]).map((group) => (
          <Chip
            key={group}
            pressed={groups.includes(group)}
            onClick={() => change({ groups: toggled(groups, group) })}
          >
            {words.groups[group]}
          </Chip>
        ))}
      </div>
    </div>
  );
}

const all = '';

function AccountChoice({ place }: { place: string }) {
  const accounts = useApp((state) => state.accounts.value);
  const providers = useApp((state) => state.providers.value);
  const { accountId } = useActivityFilters(place);
  const words = texts.activityFilters;
  const nameOf = (id: string) => {
    const account = accounts.find((each) => each.id === id);
    if (!account) return words.allAccounts;
    const provider = providers.find((each) => each.id === account.providerId)?.name;
    return [accountName(account), provider].filter(Boolean).join(' · ');
  };
  return (
    <Select
      label={words.account}
      value={accountId ?? all}
      choices={[all, ...accounts.map(({ id }) => id)]}
      text={nameOf}
      onChange={(id) => filterActivity(place, { accountId: id === all ? null : id })}
    />
  );
}
