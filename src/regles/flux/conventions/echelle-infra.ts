import type { ConstatDeTableau } from '../../com'
import { placerConstat } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_23: FicheDeRegle = {
  id: 'FLUX-23',
  titre: 'Échelle infra-départementale',
  nature: 'controle',
  articles: [reference('art. R. 441-5 du CCH', FLUX_2022, '2 et note 3')],
  parametres: [],
  pointsOuverts: ['AMB-47'],
}

export const ECHELLES_DE_CONVENTION = ['département', 'EPCI', 'commune', 'portion de commune'] as const
export type EchelleDeConvention = (typeof ECHELLES_DE_CONVENTION)[number]

/** Lit l'échelle d'une convention ; vide : le département. `programme` : un programme ou une résidence ; `null` : inconnue. */
export function lireEchelleDeConvention(texte: string | null): EchelleDeConvention | 'programme' | null {
  const mots = normaliser(texte ?? '')
  if (mots === '' || /^departement(?:ale?)?$/.test(mots)) return 'département'
  if (/^(?:epci|ept|metropole|intercommunal(?:e|ite)?)$/.test(mots)) return 'EPCI'
  if (/^(?:communes?|communale?|ville)$/.test(mots)) return 'commune'
  if (/^(?:portion de commune|quartier|partie de commune|infra communale?)$/.test(mots)) return 'portion de commune'
  return /\b(?:programme|residence|immeuble|batiment|operation|adresse)\b/.test(mots) ? 'programme' : null
}

export interface EchelleEcrite {
  readonly echelle: string | null
  readonly motif: string | null
  readonly avis: string | null
  readonly programme: string | null
}

export function estInfra(lue: ReturnType<typeof lireEchelleDeConvention>): boolean {
  return lue !== null && lue !== 'département'
}

/** Constats de FLUX-23 : motif exigé, jamais un programme, avis du préfet consigné (AMB-47). */
export function constatsDEchelle(
  { echelle, motif, avis, programme }: EchelleEcrite,
  nom: string,
  lectures: Lectures,
  lieu: (colonne: keyof EchelleEcrite) => Parameters<typeof placerConstat>[0],
): ConstatDeTableau[] {
  const lue = lireEchelleDeConvention(echelle)
  const constats: ConstatDeTableau[] = []
  if (lue === null)
    constats.push(placerConstat(lieu('echelle'), 'IN', 'flux-conventions.echelle-inconnue', { nom, lu: echelle ?? '' }))
  if (lue === 'programme')
    constats.push(placerConstat(lieu('echelle'), 'EL', 'flux-conventions.echelle-programme', { nom, lu: echelle ?? '' }))
  if (programme !== null)
    constats.push(placerConstat(lieu('programme'), 'EL', 'flux-conventions.programme-nomme', { nom, lu: programme }))
  // L'échelle est à changer : le motif et l'avis se jugeront sur la nouvelle.
  if (lue === 'programme' || !estInfra(lue)) return constats
  if (motif === null) constats.push(placerConstat(lieu('motif'), 'EL', 'flux-conventions.motif-absent', { nom }))
  if (avis === null && rangDe(lectures, 'AMB-47') === 0)
    constats.push(placerConstat(lieu('avis'), 'AL', 'flux-conventions.avis-absent', { nom }))
  return constats
}
