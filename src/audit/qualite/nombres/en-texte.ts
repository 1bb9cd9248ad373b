import { NATURES } from '../../../classeur/instantane'
import type { Plage } from '../../../classeur/port'
import { enFraction, message, normaliser } from '../../../regles'
import { formuleDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier, Releve } from '../../types'
import { erreursNeesDe } from '../erreurs/nees-d-un-texte'
import { colonnesExaminees, estChiffree, estDepareeDUnTexte, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { estEnPourCent } from '../taux/echelle'
import { lireTexteDeNombre } from './lire-texte'

/** Textes à partir desquels une colonne sans aucun nombre n'a qu'une cause. */
const TEXTES_D_UNE_COLONNE = 2
/** Au-delà, une colonne en majorité écrite en texte n'a qu'une cause : la façon dont elle a été remplie. */
const TEXTES_D_UNE_CAUSE = 20

/** Nombres que le tableur ne sait pas additionner parce qu'ils sont écrits en texte, avec une espace, une unité ou un signe « % ». */
export const NOMBRES_EN_TEXTE: Controle = {
  id: 'COM-01.nombre-en-texte',
  regle: 'COM-01',
  gravite: 'IN',
  aide: 'audit-qualite.aide.nombre-en-texte',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      if (decritDesChamps(tableau)) continue
      for (const colonne of colonnesExaminees(tableau)) {
        if (estChiffree(colonne) && colonne.textes > 0) examinerColonne(dossier, tableau, colonne, carnet)
        else if (estChiffree(colonne)) carnet.conforme()
        // Une colonne de peu de nombres ne dit pas s'ils se comptent ; une erreur collée parmi eux reste une erreur.
        else if (colonne.nombres > 0 && colonne.textes > 0) direLesTextes(tableau, colonne, carnet)
      }
    }
  },
}

function direLesTextes(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const genres = estDepareeDUnTexte(colonne) ? ['erreur', 'nombre', 'unite'] : ['erreur']
  for (const { releve, sur } of relever(tableau, colonne, genres)) {
    if (sur) carnet.nonConforme(releve)
    else carnet.aVerifier(releve)
  }
}

const TYPE_DE_DONNEE = /^(?:texte|chaine|entier|nombre|numerique|decimal|reel|date|booleen|oui non|pourcentage|taux|liste|code)(?: |$)/

/** Un dictionnaire de données : devant chaque champ son type, et des exemples qui ne se calculent pas. */
function decritDesChamps({ feuille, plage, transpose, colonnes }: TableauReconnu): boolean {
  if (!transpose) return false
  const champs = colonnes.filter(({ certitude }) => certitude !== 'possible')
  const rangs = Array.from({ length: plage.colonnes }, (_, i) => plage.colonne + i)
  return champs.length >= 2 && rangs.some((rang) => champs.every(({ rang: ligne }) => TYPE_DE_DONNEE.test(normaliser(String(feuille.valeur(ligne, rang) ?? '')))))
}

function examinerColonne({ instantane }: Dossier, tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const releves = relever(tableau, colonne)
  const enMajorite = releves.length > TEXTES_D_UNE_CAUSE && 2 * releves.length > colonne.nombres + colonne.textes
  const entiere = colonne.nombres === 0 && releves.length >= TEXTES_D_UNE_COLONNE
  const [premier] = releves
  if ((enMajorite || entiere) && premier !== undefined) {
    const donnees = { intitule: colonne.intitule, nombre: releves.length, cellule: nommer(premier.releve.lieu) }
    const releve = { ...premier.releve, message: message('audit-qualite.colonne-en-texte', donnees) }
    // Un fichier publié écrit ses montants et ses taux en texte d'un bout à l'autre ; des effectifs, jamais.
    if (releves.every(({ sur }) => !sur) || (entiere && (colonne.type !== 'effectif' || porteDesMontants(colonne)))) carnet.aVerifier(releve)
    else carnet.nonConforme(releve)
    return
  }
  for (const { releve, sur } of releves) {
    if (sur) carnet.nonConforme({ ...releve, consequences: erreursNeesDe(instantane, releve.lieu) })
    else carnet.aVerifier(releve)
  }
}

const DE_DUREE = /^(?:mois|ans?|annees?|jours?|j)$/
const MONTANTS = /\beuros?\b|\bprelevements?\b|\bmontants?\b|\bcouts?\b|\bdepenses?\b|\bpenalites?\b|\bsubventions?\b/

function porteDesMontants({ intitule }: ColonneExaminee): boolean {
  return MONTANTS.test(normaliser(intitule)) || intitule.includes('€')
}

interface TexteReleve {
  readonly releve: Releve & { readonly lieu: Plage }
  /** Faux : une personne doit dire ce que la cellule porte. */
  readonly sur: boolean
}

/** Textes de la colonne qui ne sont pas les nombres attendus, ou ceux de ces genres seuls. */
function relever(tableau: TableauReconnu, colonne: ColonneExaminee, genres?: readonly string[]): TexteReleve[] {
  const { feuille, transpose, objets } = tableau
  const trouves: TexteReleve[] = []
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const nature = transpose ? feuille.nature(colonne.rang, objet) : feuille.nature(objet, colonne.rang)
    if (nature !== NATURES.texte || formuleDe(tableau, objet, colonne.rang) !== null) continue
    const lu = valeurDe(tableau, objet, colonne.rang)
    if (typeof lu !== 'string' || genres?.includes(lireTexteDeNombre(lu).genre) === false) continue
    const trouve = releverTexte(tableau, colonne, objet, lu)
    if (trouve !== null) trouves.push(trouve)
  }
  return trouves
}

function releverTexte(tableau: TableauReconnu, colonne: ColonneExaminee, objet: number, lu: string): TexteReleve | null {
  const lieu = lieuDe(tableau, objet, colonne.rang)
  const { intitule, certitude } = colonne
  const base = { lieu, lu, certitude }
  const cellule = nommer(lieu)
  const lecture = lireTexteDeNombre(lu)
  switch (lecture.genre) {
    case 'absence':
      return null
    case 'nombre': {
      const phrase = message('audit-qualite.nombre-en-texte', { cellule, lu, nombre: lecture.nombre, intitule })
      return { releve: { ...base, attendu: lecture.nombre, message: phrase, correction: lecture.nombre }, sur: true }
    }
    case 'ambigu': {
      if (colonne.notion === null) return null
      return { releve: { ...base, attendu: null, message: message('audit-qualite.nombre-ambigu', { cellule, lu, intitule }) }, sur: true }
    }
    case 'pourcentage': {
      if (!estDeTaux(colonne)) return releverUnite(base, colonne, lecture.nombre, '%')
      const juste = estEnPourCent(tableau, colonne.rang) ? lecture.nombre : enFraction(lecture.nombre)
      const phrase = message('audit-qualite.taux-en-texte', { cellule, lu, nombre: juste, intitule })
      // Une colonne entière de « 33 % » se lit sans erreur : elle ne se reproche pas comme un mélange.
      return { releve: { ...base, attendu: juste, message: phrase, correction: juste }, sur: colonne.nombres > 0 }
    }
    case 'erreur':
      return { releve: { ...base, attendu: null, message: message('audit-qualite.erreur.saisie', { cellule, code: lu }) }, sur: true }
    case 'formule':
      return { releve: { ...base, attendu: null, message: message('audit-qualite.formule-en-texte', { cellule, lu, intitule }) }, sur: colonne.notion !== null }
    case 'unite':
      // Une colonne de durées écrites avec leur unité se lit ainsi.
      if (colonne.nombres === 0 && DE_DUREE.test(normaliser(lecture.unite))) return null
      return releverUnite(base, colonne, lecture.nombre, lecture.unite)
    case 'illisible':
      if (colonne.notion === null || !porteUnNombre(tableau, objet)) return null
      return { releve: { ...base, attendu: null, message: message('audit-qualite.texte-pour-nombre', { cellule, lu, intitule }), cede: true }, sur: false }
  }
}

/** « 10 pts » parmi des nombres : une unité, et non une réserve (« 10 environ »). */
const EN_UN_MOT = /^(?!(?:bis|ter|quater|er|ers|e|eme|nd|nde|environ|env|max|maxi|maximum|min|mini|minimum|estimee?s?|provisoires?|prevus?|prevues?)\b)[\p{L}²³%€]+\.?$/iu

function releverUnite(
  base: Pick<TexteReleve['releve'], 'lieu' | 'lu' | 'certitude'>,
  { notion, intitule }: ColonneExaminee,
  nombre: number,
  unite: string,
): TexteReleve {
  const phrase = message('audit-qualite.nombre-avec-unite', {
    cellule: nommer(base.lieu),
    lu: String(base.lu),
    nombre,
    unite,
    intitule,
  })
  return { releve: { ...base, attendu: nombre, message: phrase, correction: nombre }, sur: notion !== null || (EN_UN_MOT.test(unite) && !DE_DUREE.test(normaliser(unite))) }
}

/** Une ligne sans aucun nombre est un intertitre ou une suite de remarques, non un objet mal rempli. */
function porteUnNombre(tableau: TableauReconnu, objet: number): boolean {
  return colonnesExaminees(tableau).some(({ rang }) => typeof valeurDe(tableau, objet, rang) === 'number')
}
