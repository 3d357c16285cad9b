import { useMemo, useState } from 'react';
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

/** By what the catalog is changed. All of it stays the same while the screen is open, and so do the acts. */
interface Given {
  edit: (change: (policy: Policy) => Policy) => void;
  /** Ids that are taken although they may not stand in the document any more. */
  taken: ReadonlySet<string>;
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

type SetView = (change: (view: View) => View) => void;

/** Puts a row into the catalog and leads to its name. */
function insert(
  { edit, taken }: Given,
  setView: SetView,
  make: (id: string, catalog: Catalog) => [place: number, option: Option],
): void {
  let id = '';
  edit((policy) => {
    id = nextId(policy, taken);
    const [place, option] = make(id, policy.catalog);
    return { ...policy, catalog: policy.catalog.toSpliced(place, 0, option) };
  });
  setView((view) => ({ ...view, target: { id, column: 'label' } }));
}

function actsOn(given: Given, setView: SetView): CatalogActs {
  const { edit, today } = given;
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
    add: () => insert(given, setView, (id, catalog) => [catalog.length, blankOption(id)]),
    copy: (original) =>
      insert(given, setView, (id, catalog) => {
        const place = catalog.findIndex((option) => option.id === original);
        return [place + 1, duplicate(catalog[place] ?? blankOption(id), id)];
      }),
    moveUp: (id, above, column = 'label') => {
      edit(inCatalog((catalog) => withMoved(catalog, id, above)));
      setView((view) => ({ ...view, target: { id, column } }));
    },
    moveDown: (id, below, column = 'label') => {
      // The one below comes up.
      edit(inCatalog((catalog) => withMoved(catalog, below, id)));
      setView((view) => ({ ...view, target: { id, column } }));
    },
    retire: (id) => edit(ofOne(id, (option) => withValue(option, 'retiredOn', today))),
    bringBack: (id) => edit(ofOne(id, (option) => withValue(option, 'retiredOn', undefined))),
    remove: (id) => edit(inCatalog((catalog) => catalog.filter((option) => option.id !== id))),
  };
}

/** What can be done with the rows, and what is open and left unread among them. */
export function useCatalogActs({ edit, taken, today }: Given) {
  const [view, setView] = useState<View>({ unread: {} });
  const acts = useMemo(() => actsOn({ edit, taken, today }, setView), [edit, taken, today]);
  return { ...view, acts };
}
