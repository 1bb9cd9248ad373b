import { actualiserCopie } from './copie-de-secours'
import type { CopieDeSecours } from './copie-de-secours'

/** Les copies de secours de ce navigateur. Toute méthode peut rejeter : place épuisée, navigation privée. */
export interface Coffre {
  /** De la plus récente à la plus ancienne. */
  lister(): Promise<readonly CopieDeSecours[]>
  deposer(copie: CopieDeSecours): Promise<void>
  effacer(id: string): Promise<void>
}

const BASE = 'mixite-atelier'
const MAGASIN = 'copies'

export function ouvrirCoffre(fabrique: IDBFactory = indexedDB): Coffre {
  const base = new Promise<IDBDatabase>((tenir, rompre) => {
    const demande = fabrique.open(BASE, 1)
    demande.onupgradeneeded = () => demande.result.createObjectStore(MAGASIN, { keyPath: 'id' })
    demande.onsuccess = () => tenir(demande.result)
    demande.onerror = () => rompre(demande.error)
  })
  // Un refus du navigateur se dira à la première demande, pas comme une promesse oubliée.
  base.catch(() => undefined)

  async function demander<T>(mode: IDBTransactionMode, agir: (magasin: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = (await base).transaction(MAGASIN, mode)
    const demande = agir(transaction.objectStore(MAGASIN))
    return new Promise((tenir, rompre) => {
      transaction.oncomplete = () => tenir(demande.result)
      transaction.onerror = () => rompre(transaction.error)
      transaction.onabort = () => rompre(transaction.error)
    })
  }

  return {
    async lister() {
      const copies: { readonly version: unknown }[] = await demander('readonly', (magasin) => magasin.getAll())
      return copies
        .map(actualiserCopie)
        .filter((copie) => copie !== null)
        .sort((une, autre) => autre.instant.localeCompare(une.instant))
    },
    async deposer(copie) {
      await demander('readwrite', (magasin) => magasin.put(copie))
    },
    async effacer(id) {
      await demander('readwrite', (magasin) => magasin.delete(id))
    },
  }
}
