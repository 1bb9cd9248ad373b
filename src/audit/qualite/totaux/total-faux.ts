import { enFormuleFrancaise } from '../../../formules'
import { message, normaliser } from '../../../regles'
import type { Message } from '../../../regles'
import { formuleDe, lieuDe, nombreAu } from '../../reconnaissance/acceder'
import { decimalesDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier, Releve } from '../../types'
import { colonnesExaminees, estChiffree, estDeTaux, estToutEnNombres } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { arrondiDeLaSomme } from './arrondi-de-la-somme'
import { estUneSomme, lectureDe } from './formule-de-somme'
import { perimetresDe } from './perimetre'
import type { Perimetre } from './perimetre'
import { memeSomme, sommesDe } from './sommes'

/** Ce qui ne s'additionne pas, quoi qu'en dise la ligne de total. */
const NON_ADDITIF =
  /\b(?:moyen(?:ne)?s?|median(?:e)?s?|cumule?e?s?|taux|tx|parts?|delais?|duree|ratio|indice|rang|prix|loyers?|rotation|vacance|age|ecart|tension|anciennete|seuil|surface moyenne|m2)\b|%|€\/m/
/** « Total hors exemptées » ne compte qu'une partie des lignes. */
const PARTIE = /\b(?:hors|sauf|dont|sans|deficitaires?|carencees?|exemptees?|soumises?|concernees?|entrantes?|non|rappel|objectif|reste|seulement|uniquement)\b/
const FLUX = /\b(?:flux|assiette)\b/
const MOYENNE = /\b(?:moyenn?e?s?|median(?:e)?s?)\b/

/** Règle dont la ligne d'audit dit le total de ces tableaux ; ailleurs, COM-05. */
const REGLE_DU_TOTAL: Readonly<Record<string, string>> = { 'TAB-14': 'CMS-09', 'TAB-15': 'CMS-16' }

/** Profils de la demande : un même demandeur en a plusieurs. */
const SE_RECOUPENT = 'TAB-07'

/** Lignes de total et de sous-total qui ne font pas la somme de leurs lignes. */
export const TOTAL_FAUX: Controle = {
  id: 'COM-05.total-faux',
  regle: 'COM-05',
  gravite: 'IN',
  aide: 'audit-qualite.aide.total-faux',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      if (tableau.totaux.length === 0 || tableau.type === SE_RECOUPENT) continue
      const perimetres = perimetresDe(tableau).filter(({ libelle, objets }) => objets.length > 0 && !MOYENNE.test(normaliser(libelle)) && !estLeFlux(tableau, libelle))
      const additives = colonnesExaminees(tableau).filter((colonne) => estAdditive(colonne, tableau))
      for (const colonne of additives) {
        for (const perimetre of perimetres) examinerTotal(dossier, tableau, colonne, { ...perimetre, additives }, carnet)
      }
    }
  },
}

/** « Total flux (C) » sous des réservataires : ce qu'ils se partagent, dont une part reste libre. */
function estLeFlux({ modele }: TableauReconnu, libelle: string): boolean {
  return modele.objet === 'réservataire' && FLUX.test(normaliser(libelle))
}

/** Un total, et les colonnes du tableau qui s'additionnent. */
interface TotalExamine extends Perimetre {
  readonly additives: readonly ColonneExaminee[]
}

function estAdditive(colonne: ColonneExaminee, tableau: TableauReconnu): boolean {
  if ((!estChiffree(colonne) && (colonne.type !== null || !estToutEnNombres(colonne, tableau))) || estDeTaux(colonne)) return false
  return colonne.type === 'effectif' || !NON_ADDITIF.test(normaliser(colonne.intitule))
}

function examinerTotal(dossier: Dossier, tableau: TableauReconnu, colonne: ColonneExaminee, perimetre: TotalExamine, carnet: Carnet): void {
  const { rang } = colonne
  const lieu = lieuDe(tableau, perimetre.total, rang)
  const lu = tableau.feuille.nombre(lieu.ligne, lieu.colonne)
  const formule = formuleDe(tableau, perimetre.total, rang)
  if (Number.isNaN(lu)) return
  const sommes = sommesDe(tableau, rang, perimetre)
  if (sommes === null) return
  if (sommes.admises.some((admise) => memeSomme(admise, lu))) {
    carnet.conforme()
    return
  }
  // Sans le bruit des nombres à virgule : 19,8 et non 19,799999999999997.
  const attendue = Number(sommes.attendue.toPrecision(12))
  if (colonne.type === null && (formule === null ? nEstPasLaSomme(tableau, colonne, perimetre, lu / attendue) : !estUneSomme(tableau, formule))) {
    carnet.conforme()
    return
  }
  const additionne = formule !== null && estUneSomme(tableau, formule)
  const oublies = additionne ? oubliesDe(dossier, tableau, colonne, perimetre) : []
  const releve: Releve = {
    lieu,
    lu,
    attendu: attendue,
    message: dire(tableau, colonne, perimetre, lu, attendue, oublies),
    correction: attendue,
    certitude: colonne.certitude,
    regle: REGLE_DU_TOTAL[tableau.type] ?? 'COM-05',
    // Un contrôle qui dit pourquoi le total est faux (le vivier y est compté) le dit mieux.
    cede: true,
  }
  const arrondi = arrondiDeLaSomme(tableau, colonne, perimetre, lu, attendue)
  if (arrondi !== null) carnet.aVerifier({ ...releve, ...arrondi })
  else if (additionne || (formule === null && !PARTIE.test(normaliser(perimetre.libelle)) && seSomme(tableau, colonne, perimetre, lu / attendue))) carnet.nonConforme(releve)
  else carnet.aVerifier(releve)
}

/** Un même ménage se compte dans plusieurs lignes, une fois au total. */
const SE_COMPTE_UNE_FOIS = /\b(?:demand\w*|menages?|personnes?|candidat\w*|beneficiaires?|foyers?|habitants?|agents?|salaries?|distincts?|uniques?)\b/

/** Sous cette part de la somme, le total peut compter une fois ce que plusieurs lignes citent (« bailleurs présents »). */
const PART_DE_DISTINCTS = 0.8

/** Vrai d'un effectif connu, ou d'un autre nombre dont le total dépasse la somme (moindre, il peut ne compter qu'un critère d'un groupe) ; d'une colonne inconnue, si la ligne de total additionne déjà une autre colonne du tableau. */
function seSomme(tableau: TableauReconnu, colonne: ColonneExaminee, perimetre: TotalExamine, part: number): boolean {
  if (colonne.type !== null) return colonne.type === 'effectif' || (part > 1 && /^total(?: general)?$/.test(normaliser(perimetre.libelle)))
  if (part < PART_DE_DISTINCTS || (part < 1 && SE_COMPTE_UNE_FOIS.test(normaliser(colonne.intitule)))) return false
  return perimetre.additives.some(({ rang }) => {
    const [lu, sommes] = [nombreAu(tableau, perimetre.total, rang), sommesDe(tableau, rang, perimetre)]
    return rang !== colonne.rang && lu !== 0 && sommes !== null && memeSomme(sommes.attendue, lu) && lu > plusGrand(tableau, rang, perimetre)
  })
}

/** Un « ensemble » compte une fois ce que plusieurs lignes citent ; un rapport ou une moyenne ne dépasse pas la plus grande. */
function nEstPasLaSomme(tableau: TableauReconnu, { rang, intitule }: ColonneExaminee, perimetre: Perimetre, part: number): boolean {
  const lu = nombreAu(tableau, perimetre.total, rang)
  // 20 pour 19,8 : le total s'écrit avec moins de décimales que ses lignes.
  if (lu <= plusGrand(tableau, rang, perimetre) || Math.abs(lu - lu / part) <= 0.5 / 10 ** decimalesDe(lu) + 1e-9) return true
  return part < 1 && /^ensemble\b/.test(normaliser(perimetre.libelle)) && SE_COMPTE_UNE_FOIS.test(normaliser(intitule))
}

/** La plus grande des lignes. */
function plusGrand(tableau: TableauReconnu, rang: number, { objets }: Perimetre): number {
  return objets.reduce((haut, objet) => {
    const lu = nombreAu(tableau, objet, rang)
    return Number.isNaN(lu) ? haut : Math.max(haut, lu)
  }, 0)
}

/** Lignes remplies que la somme ne lit pas. */
function oubliesDe({ instantane }: Dossier, tableau: TableauReconnu, { rang }: ColonneExaminee, { total, objets, dont }: Perimetre): readonly number[] {
  const formule = formuleDe(tableau, total, rang)
  if (formule === null) return []
  const lit = lectureDe(instantane, tableau, formule, rang)
  return objets.filter((objet) => !dont.has(objet) && !lit(objet) && nombreAu(tableau, objet, rang) !== 0)
}

function dire(
  tableau: TableauReconnu,
  { rang, intitule }: ColonneExaminee,
  { total, libelle }: Perimetre,
  lu: number,
  attendu: number,
  oublies: readonly number[],
): Message {
  const cellule = nommer(lieuDe(tableau, total, rang))
  const formule = formuleDe(tableau, total, rang)
  const donnees = { cellule, lu, attendu, ecart: lu - attendu, intitule, libelle }
  const [oubliee] = oublies
  if (oubliee === undefined || formule === null) return message('audit-qualite.total-faux', donnees)
  const premiere = nommer(lieuDe(tableau, oubliee, rang))
  return message(oublies.length === 1 ? 'audit-qualite.total-oublie' : 'audit-qualite.total-oublies', {
    ...donnees,
    formule: enFormuleFrancaise(formule.formule),
    oubliee: premiere,
    oubliees: oublies.length,
  })
}
