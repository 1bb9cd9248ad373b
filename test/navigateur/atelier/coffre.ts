import type { Page } from 'playwright-core'
import type { CopieDeSecours } from '../../../src/atelier/sauvegarde/copie-de-secours'
import { jusqua } from '../attendre'

/** Ce qu’un essai regarde d’une copie ; les octets du fichier restent dans la page. */
export type CopieLue = Omit<CopieDeSecours, 'octets'>

/** Attend que le coffre du navigateur tienne ce qui convient. */
export async function attendreLeCoffre(page: Page, convient: (copies: readonly CopieLue[]) => boolean): Promise<void> {
  await jusqua(async () => {
    const copies = await lireLeCoffre(page)
    if (!convient(copies)) throw new Error(`le coffre ne tient que : ${JSON.stringify(copies)}`)
  })
}

export async function lireLeCoffre(page: Page): Promise<readonly CopieLue[]> {
  return page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((tenir) => {
      const demande = indexedDB.open('mixite-atelier')
      demande.onsuccess = () => tenir(demande.result)
    })
    const copies = await new Promise<readonly CopieDeSecours[]>((tenir) => {
      const demande: IDBRequest<CopieDeSecours[]> = base.transaction('copies').objectStore('copies').getAll()
      demande.onsuccess = () => tenir(demande.result)
    })
    base.close()
    return copies.map(({ octets: _octets, ...copie }) => copie)
  })
}
