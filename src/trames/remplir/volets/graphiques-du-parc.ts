import type { TableDeTrame } from '../../types'
import type { FeuilleDecrite, GraphiqueDecrit, LigneSaisie } from '../types'
import { dessiner } from './dessiner'
import { nombreSaisi } from './inventaires'
import { intituleDAppui } from './pour-le-graphique'
import { HORIZON } from './tendance'

/** Année où la loi a porté la cible à 25 % : une commune passée de 20 à 25 % compte ses manquants depuis lors (GRA-03). */
const PASSAGE_A_25 = 2014

/** Dans un graphique dont aucune case tracée n'est vide, LibreOffice trace `#N/A` comme zéro : la ligne d'après, vide, l'en garde. */
const LIGNE_VIDE = 1

/** GRA-01 à GRA-04, sur les inventaires rangés par année et sur ce que la recette pose à leur droite. */
export function graphiquesDuParc(feuille: FeuilleDecrite, { colonnes }: TableDeTrame, lignes: readonly LigneSaisie[]): readonly GraphiqueDecrit[] {
  const rang = (code: string): number => colonnes.findIndex((colonne) => colonne.code === code)
  const aCote = (intitule: string): number => feuille.cellules[0]?.lastIndexOf(intitule) ?? -1
  const appuyee = (intitule: string, titre = intitule) => ({ colonne: aCote(intituleDAppui(intitule)), titre, genre: 'courbe' as const })
  const serie = (code: string) => appuyee(colonnes[rang(code)]?.intitule ?? '')
  const suite = lignes.some(estIncomplete) ? LIGNE_VIDE : 0
  const annees = { abscisses: rang('annee'), ligne: 1, lignes: lignes.length + suite }
  const debut = premierDesManquants(lignes)
  return [
    dessiner(feuille, {
      ...annees,
      id: 'GRA-01',
      description: 'Courbe du taux de logement social par année d’inventaire ; en pointillé, le taux cible.',
      series: [
        serie('taux'),
        { ...serie('cible'), pointille: true },
      ],
      format: '0%',
      rang: 0,
    }),
    dessiner(feuille, {
      ...annees,
      id: 'GRA-02',
      description: 'Deux courbes par année d’inventaire, base 100 au premier : logements sociaux et résidences principales. Elles s’écartent quand le taux décroche.',
      series: [
        { colonne: aCote('Logements sociaux, base 100 au premier inventaire'), genre: 'courbe' },
        { colonne: aCote('Résidences principales, base 100 au premier inventaire'), genre: 'courbe' },
      ],
      format: '0',
      rang: 1,
    }),
    dessiner(feuille, {
      ...annees,
      id: 'GRA-03',
      description: 'Courbe du nombre de logements sociaux manquants par année d’inventaire.',
      ligne: 1 + debut,
      lignes: annees.lignes - debut,
      series: [serie('manquants')],
      format: '#,##0',
      rang: 2,
    }),
    dessiner(feuille, {
      id: 'GRA-04',
      description: 'Courbe en pointillé du taux de logement social projeté, du dernier inventaire à l’horizon ; repère du taux cible. À titre informatif.',
      abscisses: aCote('Année projetée'),
      series: [
        { ...appuyee('Taux de logement social projeté'), pointille: true },
        { ...appuyee('Taux cible prolongé', 'Taux cible'), pointille: true },
      ],
      ligne: 1,
      lignes: HORIZON + 1 + LIGNE_VIDE,
      format: '0%',
      rang: 3,
    }),
  ]
}

function estIncomplete({ rp, ls, cible }: LigneSaisie): boolean {
  return [rp, ls, cible].some((contenu) => nombreSaisi(contenu) === null)
}

/** Première ligne de GRA-03 : tout depuis le début, ou depuis 2014 quand la cible de la commune a changé. */
function premierDesManquants(lignes: readonly LigneSaisie[]): number {
  const cibles = new Set(lignes.flatMap(({ cible }) => nombreSaisi(cible) ?? []))
  if (cibles.size < 2) return 0
  const depuis = lignes.findIndex(({ annee }) => (nombreSaisi(annee) ?? 0) >= PASSAGE_A_25)
  return depuis < 0 || lignes.length - depuis < 2 ? 0 : depuis
}
