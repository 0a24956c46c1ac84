/**
 * What is kept in this browser for work without a network, in IndexedDB: `lists` are inspections that somebody took along, `outbox` what is not sent yet, `who` is who
 * took something along. Each row says whose it is; nobody is shown that of another account.
 *
 * @typedef {'lists' | 'outbox' | 'who'} Shelf
 * @typedef {['put', Shelf, any] | ['delete', Shelf, IDBValidKey]} Write
 * @typedef {object} Keeping what the outbox needs of a store
 * @property {(shelf: Shelf) => Promise<any[]>} all
 * @property {(shelf: Shelf, key: IDBValidKey) => Promise<any>} get undefined: there is none
 * @property {(writes: Write[]) => Promise<void>} write all of them or none
 */

const NAME = 'dungchung.field';
const VERSION = 1;

/** @implements {Keeping} */
export class Store {
  /** @type {Promise<IDBDatabase> | undefined} */
  #opened;

  /** @param {Shelf} shelf */
  async all(shelf) {
    const database = await this.#open();
    return answer(database.transaction(shelf).objectStore(shelf).getAll());
  }

  /** @param {Shelf} shelf @param {IDBValidKey} key */
  async get(shelf, key) {
    const database = await this.#open();
    return answer(database.transaction(shelf).objectStore(shelf).get(key));
  }

  /** Is on the disk when it resolves. @param {Write[]} writes */
  async write(writes) {
    if (writes.length === 0) return;
    const database = await this.#open();
    const shelves = [...new Set(writes.map(([, shelf]) => shelf))];
    const transaction = database.transaction(shelves, 'readwrite', { durability: 'strict' });
    for (const [what, shelf, thing] of writes) transaction.objectStore(shelf)[what](thing);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(undefined);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  /** Opened anew after a failure, or when the browser has closed it. */
  #open() {
    this.#opened ??= opened(() => (this.#opened = undefined)).catch((error) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }
}

/** @param {() => void} closed @returns {Promise<IDBDatabase>} */
async function opened(closed) {
  const asked = indexedDB.open(NAME, VERSION);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('lists', { keyPath: ['user', 'id'] });
    asked.result.createObjectStore('outbox', { keyPath: 'id' });
    asked.result.createObjectStore('who', { keyPath: 'id' });
  };
  const database = await answer(asked);
  database.onclose = closed;
  database.onversionchange = () => {
    database.close();
    closed();
  };
  return database;
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
