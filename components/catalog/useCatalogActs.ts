import { useEffect, useMemo, useRef, useState } from 'react';
import { blankOption, duplicate, freeId, withMoved } from '@/lib/editing/catalog';
import { withValue } from '@/lib/editing/path';
import type { Option, Policy } from '@/lib/policy/schema';
import type { CatalogActs } from './acts';
import type { Texts } from './hand';

/** Where the lead is to be led: to a cell of a row, or to a field of its editor. */
export interface Target {
  id: string;
  column?: string | undefined;
  path?: string | undefined;
}

interface View {
  openId?: string | undefined;
  target?: Target | undefined;
  /** Texts that can't be read, by option. */
  unread: Readonly<Record<string, Texts>>;
}

interface Given {
  edit: (change: (policy: Policy) => Policy) => void;
  /** Ids that are taken although they may not stand in the document any more. */
  taken: ReadonlySet<string>;
  /** The rows on screen, in their order. */
  visible: readonly string[];
  today: string;
}

type Catalog = readonly Option[];

const inCatalog =
  (change: (catalog: Catalog) => Catalog) =>
  (policy: Policy): Policy => {
    const catalog = change(policy.catalog);
    return catalog === policy.catalog ? policy : { ...policy, catalog: [...catalog] };
  };

const ofOne = (id: string, change: (option: Option) => Option) =>
  inCatalog((catalog) => catalog.map((option) => (option.id === id ? change(option) : option)));

const nextId = (policy: Policy, taken: ReadonlySet<string>): string =>
  freeId([...taken, ...policy.catalog.map(({ id }) => id), ...policy.entitlements.map(({ id }) => id)]);

function withText({ unread, ...view }: View, id: string, path: string, text: string | undefined): View {
  const { [path]: _, ...others } = unread[id] ?? {};
  const own: Texts = text === undefined ? others : { ...others, [path]: text };
  const { [id]: __, ...rest } = unread;
  return { ...view, unread: Object.keys(own).length === 0 ? rest : { ...rest, [id]: own } };
}

type Latest = { readonly current: Given };
type SetView = (change: (view: View) => View) => void;

/** Puts a row into the catalog and leads to its name. */
function insert(
  latest: Latest,
  setView: SetView,
  make: (id: string, catalog: Catalog) => [place: number, option: Option],
): void {
  let id = '';
  latest.current.edit((policy) => {
    id = nextId(policy, latest.current.taken);
    const [place, option] = make(id, policy.catalog);
    return { ...policy, catalog: policy.catalog.toSpliced(place, 0, option) };
  });
  setView((view) => ({ ...view, target: { id, column: 'label' } }));
}

function actsOn(latest: Latest, setView: SetView): CatalogActs {
  const edit = (change: (policy: Policy) => Policy): void => latest.current.edit(change);
  return {
    change: (id, change) => edit(ofOne(id, change)),
    keepText: (id, path, text) => setView((view) => withText(view, id, path, text)),
    open: (id, path) =>
      setView((view) => {
        const isSame = view.openId === id && path === undefined;
        return {
          ...view,
          openId: isSame ? undefined : id,
          target: isSame ? { id, column: 'label' } : { id, path: path ?? 'label' },
        };
      }),
    goTo: (id, path) => setView((view) => ({ ...view, target: { id, path } })),
    close: () =>
      setView(({ openId, ...view }) => ({
        ...view,
        target: openId === undefined ? undefined : { id: openId, column: 'label' },
      })),
    add: () => insert(latest, setView, (id, catalog) => [catalog.length, blankOption(id)]),
    copy: (original) =>
      insert(latest, setView, (id, catalog) => {
        const place = catalog.findIndex((option) => option.id === original);
        return [place + 1, duplicate(catalog[place] ?? blankOption(id), id)];
      }),
    move: (id, by, column = 'label') => {
      const { visible } = latest.current;
      const other = visible[visible.indexOf(id) + by];
      if (other === undefined) return;
      // Down: the one below comes up.
      edit(inCatalog((catalog) => (by < 0 ? withMoved(catalog, id, other) : withMoved(catalog, other, id))));
      setView((view) => ({ ...view, target: { id, column } }));
    },
    retire: (id) => edit(ofOne(id, (option) => withValue(option, 'retiredOn', latest.current.today))),
    bringBack: (id) => edit(ofOne(id, (option) => withValue(option, 'retiredOn', undefined))),
    remove: (id) => edit(inCatalog((catalog) => catalog.filter((option) => option.id !== id))),
  };
}

/** What can be done with the rows, and what is open and left unread among them. */
export function useCatalogActs(given: Given) {
  const [view, setView] = useState<View>({ unread: {} });
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const acts = useMemo(() => actsOn(latest, setView), []);
  return { ...view, acts };
}
