import 'fake-indexeddb/auto';
import 'temporal-polyfill/full/global';
