import type { Message } from '../../regles'
import { message } from '../../regles'
import type { CadreDePeriode } from '../cadre'
import { modaliteDe } from '../controler/communes'
import { compterDonnees, lireDonnee } from './feuille-communes'
import { LECTURES } from './feuille-hypotheses'
import { manquants, nombreLu, objectifLegal, parcConnu } from './formules'
import { nommer } from './manques'
import type { CommuneARemplir, EntreeDeRemplissage } from './types'

type Contrat = Pick<EntreeDeRemplissage, 'modalite' | 'communes'>

/** Vrai quand l'objectif légal est repris faute d'un objectif retenu : sans aménagement (CMS-03), ou nouvelle entrante (CMS-02). */
function repriseDuLegal(commune: CommuneARemplir, modalite: Contrat['modalite']): boolean {
  return modaliteDe(commune, { modalite }) === 'A' && commune.objectifRetenu === null && commune.tauxRetenu === null
}

/**
 * Formule de l'objectif que le contrat retient pour une commune (CMS-03, CMS-04) : l'objectif donné fait foi, sinon il se déduit
 * du taux retenu ; sans l'un ni l'autre, un contrat sans aménagement reprend l'objectif légal, et une nouvelle entrante garde le sien.
 */
export function objectifDuContrat(
  commune: CommuneARemplir,
  nom: string,
  modalite: Contrat['modalite'],
  { periode }: CadreDePeriode,
): string {
  if (repriseDuLegal(commune, modalite)) return objectifLegal(nom, periode)
  if (commune.objectifRetenu !== null || commune.tauxRetenu === null) return nombreLu('objectifRetenu', nom)
  const [notifies, taux] = [lireDonnee('manquants', nom), lireDonnee('tauxRetenu', nom)]
  const appliquer = (deficit: string): string => `MIXITE.SRU_OBJECTIF_TAUX(${deficit},${taux},,${LECTURES})`
  const selonLeParc = `IF(${parcConnu(nom)},${appliquer(manquants(nom))},IF(SUM(${notifies})>0,${appliquer(notifies)},""))`
  return `=IF(${compterDonnees('tauxRetenu', 'tauxRetenu', nom)}=1,${selonLeParc},"")`
}

/** Ce qu'on suppose en reprenant l'objectif légal : la reprise même, et le droit commun d'une commune sans situation. */
export function suppositionsDObjectif({ communes, modalite }: Contrat): readonly Message[] {
  const reprises = communes.filter((commune) => repriseDuLegal(commune, modalite))
  const noms = reprises.map(({ nom }) => nom)
  return [
    ...(noms.length === 0 ? [] : [message('remplir.objectif-legal', { communes: nommer(noms) })]),
    ...supposerDroitCommun(reprises),
  ]
}

export function supposerDroitCommun(communes: readonly CommuneARemplir[]): readonly Message[] {
  const noms = communes.filter(({ situation }) => situation === null).map(({ nom }) => nom)
  return noms.length === 0 ? [] : [message('remplir.droit-commun', { communes: nommer(noms) })]
}

/** Ce qui manque à une commune pour connaître son objectif, nommé pour une phrase. */
export function manquesDObjectif(commune: CommuneARemplir, modalite: Contrat['modalite']): readonly string[] {
  const { residences, logements, cible, manquants: notifies, objectifRetenu, tauxRetenu } = commune
  if (objectifRetenu !== null || (tauxRetenu !== null && notifies !== null && notifies > 0)) return []
  if (tauxRetenu === null && !repriseDuLegal(commune, modalite)) return ['objectif ou taux retenu']
  return [
    ...(residences === null ? ['résidences principales'] : []),
    ...(logements === null ? ['logements sociaux'] : []),
    ...(cible === null ? ['taux cible'] : []),
  ]
}
