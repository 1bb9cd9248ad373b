import { seCroisent } from '../../classeur/rectangle'
import type { Rectangle } from '../../classeur/rectangle'
import type { Lexique } from './lexique'
import { union } from './reunir-les-blocs'
import { tableauxDuBloc } from './tableau'
import type { TableauTrouve } from './tableau'
import { basculer } from './vue'
import type { Vue } from './vue'

/** Au-delà, ce n'est ni un bilan ni une fiche. */
const COTE_MAX = 200
const BLOCS_MAX = 100

/** Deux libellés l'un sous l'autre ne font qu'un encart. */
const NOTIONS_MIN = 3

/**
 * Tableaux couchés des blocs que rien n'a reconnus debout : chacun seul d'abord, puis réunis à leurs voisins, car une fiche
 * s'aère de lignes et de colonnes vides.
 */
export function tableauxCouches(
  couchee: Vue,
  blocs: readonly Rectangle[],
  occupes: readonly Rectangle[],
  lexique: Lexique,
): readonly TableauTrouve[] {
  const seuls = blocs.map((bloc) => ({ bloc, trouves: chercher(couchee, bloc, lexique) }))
  const trouves = seuls.flatMap((seul) => seul.trouves)
  const libres = seuls.filter((seul) => seul.trouves.length === 0).map(({ bloc }) => bloc)
  const prises = [...occupes, ...trouves.map(({ tableau }) => tableau.plage)]
  const reunis =
    libres.length > BLOCS_MAX ? [] : groupes(libres).filter((groupe) => !prises.some((prise) => seCroisent(prise, groupe)))
  return [...trouves, ...reunis.flatMap((groupe) => chercher(couchee, groupe, lexique))]
}

function chercher(couchee: Vue, bloc: Rectangle, lexique: Lexique): readonly TableauTrouve[] {
  if (bloc.lignes > COTE_MAX || bloc.colonnes > COTE_MAX || bloc.lignes * bloc.colonnes < 2 * NOTIONS_MIN) return []
  return tableauxDuBloc(couchee, basculer(bloc), lexique).filter(
    ({ tableau: { colonnes, objets } }) => colonnes.length >= NOTIONS_MIN && objets.length > 0,
  )
}

/** Réunions de deux blocs ou plus qu'une ligne ou une colonne vide au plus sépare. */
function groupes(blocs: readonly Rectangle[]): readonly Rectangle[] {
  let courants = blocs.map((bloc) => ({ bloc, nombre: 1 }))
  for (let change = true; change;) {
    change = false
    const suivants: { bloc: Rectangle; nombre: number }[] = []
    for (const { bloc, nombre } of courants) {
      const voisin = suivants.find((autre) => sontVoisins(autre.bloc, bloc))
      if (voisin === undefined) suivants.push({ bloc, nombre })
      else {
        voisin.bloc = union(voisin.bloc, bloc)
        voisin.nombre += nombre
        change = true
      }
    }
    courants = suivants
  }
  return courants.filter(({ nombre }) => nombre > 1).map(({ bloc }) => bloc)
}

/** Vrai si une fois l'un élargi d'une ligne et d'une colonne vides, ils se touchent. */
function sontVoisins({ ligne, colonne, lignes, colonnes }: Rectangle, autre: Rectangle): boolean {
  return seCroisent({ ligne: ligne - 2, colonne: colonne - 2, lignes: lignes + 4, colonnes: colonnes + 4 }, autre)
}
