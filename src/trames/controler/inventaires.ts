import type { Constat } from '../../regles'
import { constat, courbesDuTaux } from '../../regles'
import type { InventaireEcrit } from '../../regles'
import { cadreDe } from '../cadre'
import type { LigneSaisie } from '../remplir/types'
import { entierDe, estVide, pointsDe } from './cases'
import { communeSeule } from './communes'
import { constatsDuResultat } from './constats-du-resultat'
import { sansLigne } from './sans-ligne'
import type { CadreDuContrat, Controle, ResteDuContrat } from './types'

export function inventairesDe(lignes: readonly LigneSaisie[]): readonly InventaireEcrit[] {
  return lignes.map((ligne) => ({
    annee: entierDe(ligne, 'annee'),
    residences: entierDe(ligne, 'rp'),
    logements: entierDe(ligne, 'ls'),
    cible: pointsDe(ligne, 'cible'),
  }))
}

/** Évolution du parc (CMS-24) : années manquantes, courbes absentes, années où le taux décroche, accord avec la feuille « Communes ». */
export const controlerTableDesInventaires: Controle = ({ lignes, entree, reste = {} }) => {
  const inventaires = inventairesDe(lignes)
  const remplis = lignes.filter((ligne) => !estVide(ligne)).length
  if (remplis === 0) return [sansLigne('TAB-04')]
  const couvertes = (graphique: string): number | null => (estTracee(graphique, reste) ? remplis : null)
  const courbes = courbesDuTaux({
    inventaires,
    courbeDuTaux: couvertes('GRA-01'),
    courbesComparees: couvertes('GRA-02'),
  })
  return [
    ...constatsDuResultat(courbes, ({ serie, constats }) => {
      const annees = serie.filter(({ decrochage }) => decrochage).map(({ annee }) => String(annee))
      return annees.length === 0 ? constats : [...constats, constat('IF', 'controler.decrochage', { annees: annees.join(', ') })]
    }),
    ...accordAvecLesCommunes(inventaires, entree),
  ]
}

/** Sans savoir ce que la feuille porte, on suppose les courbes que la recette y pose. */
function estTracee(graphique: string, { graphiques }: ResteDuContrat): boolean {
  return graphiques === undefined || graphiques.includes(graphique)
}

/** L'inventaire de la période est celui dont vient l'objectif : il n'a qu'un nombre de résidences et de logements. */
function accordAvecLesCommunes(inventaires: readonly InventaireEcrit[], entree: CadreDuContrat): readonly Constat[] {
  const commune = communeSeule(entree)
  const { inventaire } = cadreDe(entree.fiche)
  const ecrit = inventaires.find(({ annee }) => annee === inventaire)
  if (commune === null || ecrit === undefined) return []
  const paires = [
    ['résidences principales', ecrit.residences, commune.residences],
    ['logements sociaux', ecrit.logements, commune.logements],
  ] as const
  return paires.flatMap(([donnee, lu, attendu]) =>
    lu === null || attendu === null || lu === attendu
      ? []
      : [constat('IN', 'controler.inventaire', { annee: String(inventaire), donnee, lu, attendu, commune: commune.nom })],
  )
}
