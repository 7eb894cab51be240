import {
  Activity,
  ArrowRightLeft,
  Copy,
  Download,
  FileText,
  Keyboard,
  LockKeyhole,
  Plus,
  RefreshCw,
  Search,
  Settings,
  Unplug,
  Upload,
} from 'lucide-react';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { settingsSections, showSettingsSection } from '../settings/settings-sections.ts';
import type { AppState } from '../store/app-store.ts';
import { carryOut, isLockable, type PlainCommandName } from '../store/commands.ts';
import { chooseProvider, openSheet } from '../store/navigation.ts';
import { providerName } from '../store/selectors.ts';
import { settle } from '../store/settle.ts';
import { shortcutKeys } from '../store/shortcuts.ts';
import { Mark } from '../ui/mark.tsx';
import type { Entry } from './entry.ts';

/** Pages, and what concerns no account in particular. */
export function generalEntries(state: AppState): Entry[] {
  const { accounts, accountsComplete, attempts, installation, providers } = state;
  const words = texts.palette;
  const hasAccounts = accounts.value.length > 0;
  const waiting = attempts.value.filter(({ step }) => step.at === 'waiting-for-browser');
  const may = (condition: boolean, entry: () => Entry) => (condition ? [entry()] : []);
  return [
    ...waiting.map(({ id: attemptId, providerId }) => ({
      ...plain('copy-link', words.copyLink(providerName(state, providerId)), <Copy size={16} />, () =>
        settle(bridge.copyAuthorizationLink({ attemptId })),
      ),
      isOffered: 'urgently' as const,
    })),
    command('connect', words.newConnection, <Plus size={16} />),
    ...may(hasAccounts, () => command('find-account', words.findAccount, <Search size={16} />)),
    command('activity', words.activity, <Activity size={16} />),
    command('inspector', words.inspector, <ArrowRightLeft size={16} />),
    command('settings', words.settings, <Settings size={16} />),
    ...settingsSections.map((section) =>
      plain(
        `settings-${section}`,
        words.settingsSection(texts.settings.sections[section]),
        <Settings size={16} />,
        () => showSettingsSection(section),
      ),
    ),
    command('import', words.import, <Download size={16} />),
    ...may(hasAccounts, () => command('export', words.export, <Upload size={16} />)),
    ...may(isLockable(), () => command('lock', words.lock, <LockKeyhole size={16} />)),
    command('shortcuts', words.shortcuts, <Keyboard size={16} />),
    ...providers.value
      .filter(({ allowed }) => allowed)
      .map(({ id, kind, name }) =>
        plain(`connect-${id}`, words.connect(name), <Mark kind={kind} />, () => chooseProvider(id)),
      ),
    plain('show-log', words.showLog, <FileText size={16} />, () => settle(bridge.showLog({}))),
    ...may(installation.value.updates.at !== 'off', () =>
      plain('updates', words.checkForUpdates, <RefreshCw size={16} />, () => {
        showSettingsSection('about');
        return settle(bridge.checkForUpdates({}));
      }),
    ),
    ...may(hasAccounts && accountsComplete, () =>
      plain('disconnect-everything', words.disconnectEverything, <Unplug size={16} />, () =>
        openSheet({ kind: 'revoke-everywhere' }),
      ),
    ),
  ];
}

/** What is also in the menu: by the same way. */
function command(name: PlainCommandName, text: string, icon: Entry['icon']): Entry {
  const keys: Partial<Record<PlainCommandName, string>> = shortcutKeys;
  return { ...plain(name, text, icon, () => carryOut({ name })), key: keys[name], isOffered: true };
}

function plain(id: string, name: string, icon: Entry['icon'], act: Entry['act']): Entry {
  return { id, name, icon, act };
}
