import { enFormuleFrancaise, parcourir } from '../../../formules'
import { message, normaliser } from '../../../regles'
import { formuleDe, lieuDe, nombreAu } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { formesDe } from '../lecture/formes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { estEnPourCent } from '../taux/echelle'
import { perimetresDe } from './perimetre'
import type { Perimetre } from './perimetre'
import { aUnQuotient, quotientAttendu } from './quotient'
import type { QuotientAttendu } from './quotient'

const MOYENNES: ReadonlySet<string> = new Set(['AVERAGE', 'AVERAGEA', 'AVERAGEIF', 'AVERAGEIFS', 'MEDIAN', 'TRIMMEAN'])
const TABLEAUX_D_OBJECTIFS: ReadonlySet<string> = new Set(['TAB-13', 'TAB-14', 'SRU-04'])
const REGLES_DES_TAUX: Readonly<Record<string, string>> = { taux: 'SRU-01', atteinte: 'SRU-12', partPlai: 'SRU-12', partPls: 'SRU-12' }
const LIBELLE_DE_MOYENNE = /\bmoyenn?e?s?\b/
/** Écart, en fraction, sous lequel une moyenne et un quotient se confondent à l'affichage. */
const CONFONDUS = 5e-5
/** 0,05 point : au-delà, un taux ne vient pas d'un arrondi (SRU-01). */
const TOLERANCE = 5e-4

/** Taux d'une ligne de total : quotient des sommes, jamais moyenne ni somme des taux. */
export const MOYENNE_DE_TAUX: Controle = {
  id: 'CMS-33.moyenne-de-taux',
  regle: 'CMS-33',
  gravite: 'IN',
  aide: 'audit-qualite.aide.moyenne-de-taux',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      if (tableau.totaux.length === 0) continue
      const perimetres = perimetresDe(tableau).filter(({ objets }) => objets.length > 1)
      for (const colonne of colonnesExaminees(tableau).filter(estDeTaux)) {
        for (const perimetre of perimetres) examinerTotal(tableau, colonne, perimetre, carnet)
      }
    }
  },
}

type Calcul = 'moyenne' | 'somme' | 'autre'

function examinerTotal(tableau: TableauReconnu, colonne: ColonneExaminee, perimetre: Perimetre, carnet: Carnet): void {
  const { rang } = colonne
  const lieu = lieuDe(tableau, perimetre.total, rang)
  const formule = formuleDe(tableau, perimetre.total, rang)
  const lu = tableau.feuille.nombre(lieu.ligne, lieu.colonne)
  if (Number.isNaN(lu) && formule === null) return
  const diviseur = estEnPourCent(tableau, rang) ? 100 : 1
  const quotient = quotientAttendu(tableau, colonne, perimetre)
  const fraction = lu / diviseur
  const calcul = calculDe(tableau, colonne, perimetre, fraction, diviseur)
  if (quotient === null ? calcul !== 'moyenne' || formule === null : estAdmis(fraction, quotient, calcul, colonne)) {
    carnet.conforme()
    return
  }
  const attendu = quotient?.juste ?? null
  const juste = attendu === null ? null : Number((attendu * diviseur).toPrecision(15))
  const saisie = calcul === 'moyenne' && formule === null ? '-saisie' : ''
  const phrase = `audit-qualite.${calcul === 'autre' ? 'taux-du-total' : `${calcul}-de-taux`}${attendu === null ? '-seule' : saisie}`
  const donnees = {
    cellule: nommer(lieu),
    lu: Number.isNaN(fraction) ? '' : fraction,
    formule: formule === null ? lu : enFormuleFrancaise(formule.formule),
    attendu: attendu === null ? '' : Number(attendu.toPrecision(6)),
    intitule: colonne.intitule,
  }
  const releve = {
    lieu,
    lu: Number.isNaN(lu) ? (formule?.formule ?? null) : lu,
    attendu: juste,
    message: message(phrase, donnees),
    certitude: colonne.certitude,
    regle: TABLEAUX_D_OBJECTIFS.has(tableau.type) ? 'CMS-33' : (REGLES_DES_TAUX[colonne.notion ?? ''] ?? 'COM-05'),
    ...(juste === null ? {} : { correction: juste }),
  }
  // D'une colonne inconnue, seules ses formules disent de quoi elle est le quotient.
  const connue = colonne.type !== null || (calcul === 'moyenne' && formule !== null && quotient !== null)
  // « Moyenne des communes » dit ce qu'elle est.
  if (LIBELLE_DE_MOYENNE.test(normaliser(perimetre.libelle)) || !connue) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

function estAdmis(fraction: number, { juste, admis }: QuotientAttendu, calcul: Calcul, { notion }: ColonneExaminee): boolean {
  if (estJuste(fraction, juste, calcul)) return true
  return calcul === 'autre' && (!aUnQuotient(notion) || admis.some((autre) => estJuste(fraction, autre, calcul)))
}

function estJuste(fraction: number, attendu: number, calcul: Calcul): boolean {
  if (Number.isNaN(fraction)) return calcul === 'autre'
  const ecart = Math.abs(fraction - attendu)
  if (calcul === 'moyenne') return ecart <= CONFONDUS
  return ecart <= TOLERANCE || estArrondi(fraction, attendu)
}

/** « 37 % » pour 36,58 % : le taux du total à ses décimales près. */
function estArrondi(fraction: number, attendu: number): boolean {
  const points = Number((fraction * 100).toPrecision(12))
  const decimales = String(points).split('.')[1]?.length ?? 0
  return decimales <= 2 && Math.abs(points - attendu * 100) <= 0.5 * 10 ** -decimales + 1e-9
}

/** Comment la ligne de total calcule son taux : la formule le dit, ou la valeur quand elle est saisie. */
function calculDe(tableau: TableauReconnu, { rang, notion }: ColonneExaminee, perimetre: Perimetre, fraction: number, diviseur: number): Calcul {
  const formule = formuleDe(tableau, perimetre.total, rang)
  if (formule !== null) {
    const racine = formesDe(tableau.feuille).de(formule)?.racine
    const noms = racine === null || racine === undefined ? [] : parcourir(racine).flatMap((noeud) => (noeud.genre === 'appel' ? [noeud.nom] : []))
    if (noms.some((nom) => MOYENNES.has(nom))) return 'moyenne'
    return racine?.genre === 'appel' && racine.nom === 'SUM' && aUnQuotient(notion) ? 'somme' : 'autre'
  }
  const lus = perimetre.objets.map((objet) => nombreAu(tableau, objet, rang)).filter((lu) => !Number.isNaN(lu))
  const moyenne = lus.reduce((somme, lu) => somme + lu, 0) / lus.length / diviseur
  return lus.length > 1 && Math.abs(moyenne - fraction) <= CONFONDUS ? 'moyenne' : 'autre'
}
