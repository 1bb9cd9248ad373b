import { join } from 'node:path'
import { lancerHoteSansNavigateur } from '../../hote-excel'
import type { HoteJsdom } from '../../hote-excel'
import type { OptionsDHote } from '../../hote-excel/noyau'
import type { EssaiDAdaptateur } from '../../hote-excel/temoin/adaptateur'
import { construireTemoin } from '../../hote-excel/temoin/construire'

const ADAPTATEUR = join(__dirname, '../../hote-excel/temoin/adaptateur.ts')

export interface AdaptateurLance {
  readonly hote: HoteJsdom
  readonly essai: EssaiDAdaptateur
}

/** L’adaptateur Office.js dans un Excel émulé, avec le véritable office.js. */
export async function lancerAdaptateur(options: Omit<OptionsDHote, 'couture' | 'dossier'> = {}): Promise<AdaptateurLance> {
  const hote = await lancerHoteSansNavigateur({ ...options, dossier: await construireTemoin({ ajouts: [ADAPTATEUR] }) })
  return { hote, essai: (hote.fenetre as unknown as { readonly essai: EssaiDAdaptateur }).essai }
}
