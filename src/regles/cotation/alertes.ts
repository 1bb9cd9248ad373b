import { valeurDeLaCirculaire } from '../com'
import { P_COT_LOCAUX } from '../parametres/cotation'
import { ajouterMois, enIso } from '../socle/jour'
import type { Lectures } from '../socle/lectures'
import { rangDe } from '../socle/lectures'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { reconnaitreCritere } from './catalogue-sne'
import { nombreDeLocaux } from './criteres-locaux'
import { estPublicPrioritaire } from './criteres-sne'
import type { CritereDeGrille, Grille } from './grille'

/** Ce qu'un agent doit relire dans sa grille avant de se fier aux notes. */
export function alertesDeGrille(grille: Grille, actifs: readonly CritereDeGrille[], doublement: boolean, lectures: Lectures): Message[] {
  const { nom, criteres, colonnesIgnorees } = grille
  const alertes: Message[] = []
  if (colonnesIgnorees.length > 0) alertes.push(message('cotation.colonnes-ignorees', { grille: nom, colonnes: colonnesIgnorees.join(', ') }))
  for (const critere of criteres) {
    const { ligne, libelle, negatif, fin, debut } = critere
    if (critere.colonne < 0) alertes.push(message('cotation.critere-sans-colonne', { grille: nom, ligne, libelle }))
    if (critere.points === 0 && critere.paliers === null) alertes.push(message('cotation.points-nuls', { grille: nom, ligne, libelle }))
    if (!actifs.includes(critere)) alertes.push(message('cotation.critere-inactif', { grille: nom, ligne, libelle }))
    if (doublement && critere.colonnePiece >= 0 && !critere.doublable) alertes.push(message('cotation.non-doublable', { libelle }))
    if (rangDe(lectures, 'AMB-32') === 0 && negatif !== null && debut !== null && fin !== null && fin >= ajouterMois(debut, 12)) {
      alertes.push(message('cotation.penalite-longue', { libelle, fin: enIso(fin) }))
    }
    const reconnu = reconnaitreCritere(libelle)
    if (reconnu.genre === 'local' && reconnu.proche !== null) {
      alertes.push(message('cotation.libelle-proche', { grille: nom, ligne, libelle, id: reconnu.proche.id, officiel: reconnu.proche.libelle }))
    }
  }
  return [...alertes, ...doublons(criteres, nom), ...locauxEnTrop(criteres, lectures), ...penalitesFortes(criteres)]
}

function doublons(criteres: readonly CritereDeGrille[], grille: string): Message[] {
  const vus = new Map<string, number>()
  return criteres.flatMap(({ libelle, ligne }) => {
    const premiere = vus.get(libelle)
    vus.set(libelle, premiere ?? ligne)
    return premiere === undefined ? [] : [message('cotation.critere-double', { grille, libelle, a: premiere, b: ligne })]
  })
}

function locauxEnTrop(criteres: readonly CritereDeGrille[], lectures: Lectures): Message[] {
  const maximum = valeurDeLaCirculaire(P_COT_LOCAUX)
  const locaux = new Set(criteres.filter(({ id }) => id === null).map(({ libelle }) => libelle)).size
  const negatifs = new Set(criteres.flatMap(({ negatif }) => negatif ?? [])).size
  const nombre = nombreDeLocaux(locaux, negatifs, rangDe(lectures, 'AMB-74') === 1)
  return nombre > maximum ? [message('cotation.locaux-en-trop', { nombre, maximum })] : []
}

/** Une pénalité plus forte qu'un critère prioritaire en annule l'effet (COT-11). */
function penalitesFortes(criteres: readonly CritereDeGrille[]): Message[] {
  const prioritaires = criteres.filter(({ id, points }) => estPublicPrioritaire(id) && points > 0)
  const plusFaible = prioritaires.reduce<CritereDeGrille | null>((min, c) => (min === null || c.points < min.points ? c : min), null)
  if (plusFaible === null) return []
  return criteres
    .filter(({ negatif, points }) => negatif !== null && -points > plusFaible.points)
    .map(({ libelle, points }) =>
      message('cotation.penalite-forte', { libelle, points, prioritaire: plusFaible.libelle, autres: plusFaible.points }),
    )
}
