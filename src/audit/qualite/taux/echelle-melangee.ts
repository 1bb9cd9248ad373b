import { enFraction, message, normaliser } from '../../../regles'
import { colonneDe, lieuDe, nombreAu } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { mesurerEchelles } from './echelle'

/** Taux et planchers que les textes nomment : 0,33 parmi des pour cent est 33 %, sans doute possible. */
const TAUX_NOMMES: ReadonlySet<number> = new Set([0.1, 0.15, 0.2, 0.25, 0.3, 0.33, 0.4, 0.5, 0.8])
/** Notions qui ne prennent que ces taux : leurs valeurs ne descendent jamais sous un pour cent. */
const NOTIONS_NOMMEES: ReadonlySet<string> = new Set(['tauxRattrapage', 'regime', 'cible', 'tauxRetenu'])
/** Une fraction ne dépasse guère 1 ; un taux d'atteinte, 5. */
const FRACTION_MAX = 2
const FRACTION_LIBRE_MAX = 5
/** Fractions d'une colonne que son modèle ne connaît pas, à partir desquelles un 20 détonne. */
const TEMOINS_D_ETRANGERE = 3

/** Colonne de taux où l'on trouve 0,33 et 33. */
export const ECHELLE_MELANGEE: Controle = {
  id: 'COM-02.echelle-melangee',
  regle: 'COM-02',
  gravite: 'IN',
  aide: 'audit-qualite.aide.echelle-melangee',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      for (const colonne of colonnesExaminees(tableau)) {
        if (colonne.nombres > 1 && estDeTaux(colonne)) examinerColonne(tableau, colonne, carnet)
      }
    }
  },
}

function examinerColonne(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { fractions, uns, pourCents } = mesurerEchelles(tableau, colonne.rang)
  const petits = fractions + uns
  const melee = colonne.type === null ? pourCents > 0 && fractions > 0 && (petits >= TEMOINS_D_ETRANGERE || estRedite(tableau, colonne, petits)) : colonne.echelle === 'melangee'
  if (!melee) {
    carnet.conforme()
    return
  }
  const enFractions = colonne.dominante === undefined ? petits > pourCents : colonne.dominante === 'fraction'
  const limite = colonne.type === 'tauxLibre' ? FRACTION_LIBRE_MAX : FRACTION_MAX
  const { feuille, transpose, objets } = tableau
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const nombre = transpose ? feuille.nombre(colonne.rang, objet) : feuille.nombre(objet, colonne.rang)
    if (enFractions ? nombre >= limite : nombre > 0 && nombre < 1) relever(tableau, colonne, objet, nombre, enFractions, carnet)
  }
}

function relever(
  tableau: TableauReconnu,
  colonne: ColonneExaminee,
  objet: number,
  lu: number,
  enFractions: boolean,
  carnet: Carnet,
): void {
  const rapport = enFractions ? NaN : rapportDesEffectifs(tableau, colonne, objet)
  // Parmi des pour cent, 0,59 peut être 0,59 % : les logements et les résidences de la même ligne le disent.
  if (Math.abs(100 * rapport - lu) < TOLERANCE_EN_POINTS || (enFractions && estUnQuotient(tableau, colonne.rang, objet, lu))) return
  const lieu = lieuDe(tableau, objet, colonne.rang)
  const attendu = enFractions ? enFraction(lu) : Number((lu * 100).toPrecision(15))
  const phrase = message(enFractions ? 'audit-qualite.echelle-fraction' : 'audit-qualite.echelle-pourcent', {
    cellule: nommer(lieu),
    lu,
    attendu,
    intitule: colonne.intitule,
  })
  const releve = { lieu, lu, attendu, message: phrase, certitude: colonne.certitude, correction: attendu }
  const nomme = NOTIONS_NOMMEES.has(colonne.notion ?? '') && TAUX_NOMMES.has(lu)
  const prouve = Math.abs(rapport - lu) < TOLERANCE_EN_POINTS / 100
  // Une part ne fait jamais 1 200 % de son tout ; 0,3 parmi des 30 est leur 30 %.
  const impossible = colonne.type === null && (enFractions ? PART.test(normaliser(colonne.intitule)) && lu <= 100 : repetitions(tableau, colonne, 100 * lu) >= 2)
  const sur = prouve || impossible || (colonne.dominante !== undefined && (enFractions || nomme))
  if (sur) carnet.nonConforme(releve)
  else carnet.aVerifier(releve)
}

const PART = /^(?:parts?|pct|%)(?: |$)/

/** Vrai si la seule fraction d'une colonne de pour cent en redit un : 0,3 parmi plusieurs 30. */
function estRedite(tableau: TableauReconnu, colonne: ColonneExaminee, petits: number): boolean {
  const [fraction = NaN] = nombresDe(tableau, colonne).filter((nombre) => nombre > 0 && nombre < 1)
  return petits === 1 && repetitions(tableau, colonne, 100 * fraction) >= 2
}

function repetitions(tableau: TableauReconnu, colonne: ColonneExaminee, valeur: number): number {
  return nombresDe(tableau, colonne).filter((nombre) => Math.abs(nombre - valeur) < 1e-9).length
}

function nombresDe(tableau: TableauReconnu, { rang }: ColonneExaminee): readonly number[] {
  return Array.from(tableau.objets, (objet) => nombreAu(tableau, objet, rang))
}

/** 5,12 parmi des fractions est 512 % si deux effectifs de la ligne, ceux dont les autres lignes tirent leur taux, en font le quotient. */
function estUnQuotient(tableau: TableauReconnu, rang: number, objet: number, lu: number): boolean {
  const rangs = [...tableau.colonnes, ...tableau.etrangeres].map((autre) => autre.rang).filter((autre) => autre !== rang)
  const lire = (ligne: number, colonne: number): number => nombreAu(tableau, ligne, colonne)
  const donne = (ligne: number, taux: number, haut: number, bas: number): boolean => Math.abs(lire(ligne, haut) / lire(ligne, bas) - taux) <= ARRONDI_DE_FRACTION
  const couples = rangs.flatMap((haut) => rangs.filter((bas) => bas !== haut && donne(objet, lu, haut, bas)).map((bas) => [haut, bas] as const))
  const autres = Array.from(tableau.objets).filter((ligne) => ligne !== objet && lire(ligne, rang) > 0)
  return couples.some(([haut, bas]) => 2 * autres.filter((ligne) => donne(ligne, lire(ligne, rang), haut, bas)).length > autres.length)
}

/** Écart qu'explique l'arrondi d'une fraction écrite à deux décimales. */
const ARRONDI_DE_FRACTION = 0.005 + 1e-9

/** Écart que l'arrondi d'un taux écrit explique, en points. */
const TOLERANCE_EN_POINTS = 0.05

/** Part des logements sociaux que disent les effectifs de la même ligne ; NaN sans eux, ou pour un autre taux. */
function rapportDesEffectifs(tableau: TableauReconnu, { notion }: ColonneExaminee, objet: number): number {
  if (notion !== 'taux') return NaN
  const [logements, residences] = ['logements', 'residences'].map((clef) => {
    const colonne = colonneDe(tableau, clef)
    if (colonne === undefined) return NaN
    return nombreAu(tableau, objet, colonne.rang)
  }) as [number, number]
  return logements / residences
}
