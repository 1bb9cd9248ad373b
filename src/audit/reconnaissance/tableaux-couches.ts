import { seCroisent } from '../../classeur/rectangle'
import type { Rectangle } from '../../classeur/rectangle'
import { normaliser } from '../../regles'
import { deplierLaFiche } from './fiches-depliees'
import type { Lexique } from './lexique'
import { union } from './reunir-les-blocs'
import { tableauxDuBloc } from './tableau'
import type { TableauTrouve } from './tableau'
import type { TableauReconnu } from './types'
import { basculer, texteDe, vueCouchee } from './vue'
import type { Vue } from './vue'

/** Au-delà, ce n'est ni un bilan ni une fiche. */
const COTE_MAX = 200
const BLOCS_MAX = 100

/** Un thème et un numéro précèdent parfois les libellés ; plus loin, ce sont des données. */
const COLONNES_AVANT_MAX = 2

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
  const seuls = blocs.map((bloc) => ({ bloc, trouves: chercherDeplie(couchee, bloc, lexique) ?? chercher(couchee, bloc, lexique) }))
  const trouves = seuls.flatMap((seul) => seul.trouves)
  const libres = seuls.filter((seul) => seul.trouves.length === 0).map(({ bloc }) => bloc)
  const prises = [...occupes, ...trouves.map(({ tableau }) => tableau.plage)]
  const reunis =
    libres.length > BLOCS_MAX ? [] : groupes(libres).filter((groupe) => !prises.some((prise) => seCroisent(prise, groupe)))
  return [...trouves, ...reunis.flatMap((groupe) => chercher(couchee, groupe, lexique))]
}

/** « Indicateur | Valeur » : la ligne de titres d'une fiche, qui n'est pas l'une de ses notions. */
const TITRE_DES_VALEURS = new Set(['valeur', 'valeurs', 'reponse', 'donnee', 'donnees', 'chiffre', 'chiffres', 'resultat'])

function sansTitreDesValeurs(couchee: Vue, bloc: Rectangle): Rectangle {
  const titre = normaliser(texteDe(couchee, bloc.colonne + 1, bloc.ligne))
  return TITRE_DES_VALEURS.has(titre) ? { ...bloc, ligne: bloc.ligne + 1, lignes: bloc.lignes - 1 } : bloc
}

function chercher(couchee: Vue, entier: Rectangle, lexique: Lexique): readonly TableauTrouve[] {
  const bloc = sansTitreDesValeurs(couchee, entier)
  if (bloc.lignes > COTE_MAX || bloc.colonnes > COTE_MAX || bloc.lignes * bloc.colonnes < 2 * NOTIONS_MIN) return []
  return tableauxDuBloc(couchee, basculer(bloc), lexique).filter(
    ({ tableau: { colonnes, objets }, titres: { debut } }) =>
      colonnes.length >= NOTIONS_MIN && objets.length > 0 && debut - bloc.colonne <= COLONNES_AVANT_MAX,
  )
}

/** La fiche d'un bloc à plusieurs paires par ligne, ses lieux rendus à la feuille ; `null` si ce n'en est pas une. */
function chercherDeplie({ feuille }: Vue, bloc: Rectangle, lexique: Lexique): readonly TableauTrouve[] | null {
  const fiche = deplierLaFiche(feuille, bloc, lexique)
  if (fiche === null) return null
  const trouves = chercher(vueCouchee(fiche.vue), fiche.bloc, lexique)
  const plage = { feuille: feuille.nom, ...bloc }
  return trouves.length === 0 ? null : trouves.map((trouve) => ({ ...trouve, tableau: { ...trouve.tableau, plage, origine: fiche.origine } }))
}

const COLONNES_DE_FICHE_MAX = 4
const LIBELLES_SURS_MIN = 4

/**
 * Vrai si un bloc étroit, pris debout pour autre chose (« Libellé | Valeur » ressemble à une grille), est la fiche d'un objet :
 * presque tous ses libellés sont des notions.
 */
export function estUneFiche(couchee: Vue, bloc: Rectangle, debout: readonly TableauTrouve[], lexique: Lexique): boolean {
  if (debout.length === 0 || bloc.colonnes > COLONNES_DE_FICHE_MAX || bloc.lignes <= LIBELLES_SURS_MIN) return false
  if (debout.some(({ tableau }) => tableau.modele.enFiche === true || estTitree(tableau))) return false
  return chercher(couchee, bloc, lexique).some(({ tableau: { modele, colonnes } }) => {
    const sures = colonnes.filter(({ certitude }) => certitude !== 'possible').length
    return modele.enFiche === true && sures >= LIBELLES_SURS_MIN && 2 * sures > bloc.lignes
  })
}

/** Des titres sûrs au-dessus de chaque colonne : « Champ | Valeur » est un tableau à remplir, quoi que disent ses champs. */
function estTitree({ certitude, colonnes, etrangeres, plage }: TableauReconnu): boolean {
  return certitude === 'certaine' && etrangeres.length === 0 && colonnes.length === plage.colonnes
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
