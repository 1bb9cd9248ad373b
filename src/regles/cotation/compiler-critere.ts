import type { Brut } from '../com'
import { ecrireBrut, lireDate, lireNombre } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { normaliser } from '../socle/normaliser'
import type { Bareme } from './bareme'
import { lireBareme } from './bareme'
import type { CritereReconnu } from './catalogue-sne'
import { reconnaitreCritere } from './catalogue-sne'
import { ENTETES_DE_SITUATION, estCritereDeSituation } from './champs-cerfa'
import type { LireColonne } from './compiler-grille'
import type { Entetes } from '../com'
import { EN_DOUBLE } from '../com'
import type { CritereDeGrille, LectureDeCritere, Seuil } from './grille'
import { GRILLE_GENERALE } from './grille'
import { lireSeuil } from './seuil'

const SANS_BAREME: Bareme = { genre: 'vrai', paliers: null, plafond: Infinity }

/** Compile une ligne de la grille ; rend ses motifs de refus, chacun avec la ligne, la colonne, le lu et l'attendu. */
export function compilerCritere(
  lire: LireColonne,
  ligne: number,
  demandes: Entetes,
  groupes: string[],
  grille = GRILLE_GENERALE,
): CritereDeGrille | readonly Message[] {
  const motifs: Message[] = []
  const refuser = (colonne: string, lu: Brut, attendu: string): void => {
    const ecrit = lu === null || lu === '' ? '(cellule vide)' : ecrireBrut(lu)
    motifs.push(message('cotation.grille', { grille, ligne, colonne, lu: ecrit, attendu }))
  }
  const libelle = ecrireBrut(lire('critère')).trim()
  if (libelle === '') refuser('critère', null, 'un identifiant ou un libellé de critère')
  const reconnu = reconnaitreCritere(libelle)
  const bareme = lire('barème') === null ? SANS_BAREME : lireBareme(ecrireBrut(lire('barème')))
  if (bareme === undefined) {
    refuser('barème', lire('barème'), '« par an », « par mois » ou « paliers 12:5 | 24:10 | >36:20 », suivi ou non de « plafond 30 »')
  }
  if (reconnu.genre === 'negatif' && bareme && bareme.plafond !== Infinity) {
    refuser('barème', lire('barème'), 'un barème sans plafond pour un refus ou une fausse déclaration')
  }
  const seuil = lire('seuil') === null ? null : lireSeuil(ecrireBrut(lire('seuil')))
  if (seuil === undefined) refuser('seuil', lire('seuil'), 'un seuil comme « >=30 », « >0,3 » ou « <2 »')
  if (seuil && bareme && bareme.genre !== 'vrai') refuser('seuil', lire('seuil'), 'un seuil ou un barème, pas les deux')
  const points = lirePoints(lire, reconnu, bareme, refuser)
  const mode = lireMode(lire('mode'))
  if (mode === undefined) refuser('mode', lire('mode'), '« somme », « maximum » ou « exclusif »')
  if (mode === 'maximum' && reconnu.genre === 'negatif') refuser('mode', mode, '« somme » pour un refus ou une fausse déclaration')
  const groupe = rangDuGroupe(lire('groupe'), groupes)
  if (mode !== undefined && mode !== 'somme' && groupe < 0) refuser('groupe', null, `le nom du groupe d’un critère en mode ${mode}`)
  const colonne = rangDeColonne(lire('colonne'), libelle, reconnu, demandes, refuser)
  const validite = lireValidite(lire, reconnu, demandes, refuser)
  const piece = lire('pièce') === null ? -1 : rangExige(ecrireBrut(lire('pièce')), 'pièce', demandes, refuser)
  if (motifs.length > 0 || !bareme || seuil === undefined || mode === undefined) return motifs
  return {
    ligne,
    libelle: reconnu.genre === 'sne' ? reconnu.critere.libelle : libelle,
    id: reconnu.genre === 'sne' ? reconnu.critere.id : reconnu.genre === 'negatif' ? reconnu.id : null,
    negatif: reconnu.genre === 'negatif' ? reconnu.id : null,
    colonne,
    entete: demandes.textes[colonne] ?? libelle,
    lecture: lectureDe(reconnu, bareme, seuil, demandes.textes[colonne] ?? ''),
    points,
    seuil,
    paliers: bareme.paliers,
    plafond: bareme.plafond,
    mode,
    groupe,
    ...validite,
    colonnePiece: piece,
    doublable: reconnu.genre === 'local' || (reconnu.genre === 'sne' && reconnu.critere.doublable),
  }
}

type Refuser = (colonne: string, lu: Brut, attendu: string) => void

function lectureDe(reconnu: CritereReconnu, bareme: Bareme, seuil: Seuil | null, entete: string): LectureDeCritere {
  if (bareme.genre !== 'vrai') return bareme.genre
  if (seuil !== null) return 'seuil'
  const id = reconnu.genre === 'sne' ? reconnu.critere.id : null
  if (estCritereDeSituation(id) && /\b(?:situation|cerfa)\b/.test(normaliser(entete))) return 'situation'
  return id === 'S06' ? 'age-haut' : id === 'S07' ? 'age-bas' : 'booleen'
}

/** Points du critère ; négatifs pour N01 et N02 seulement, et alors obligatoirement. */
function lirePoints(lire: LireColonne, reconnu: CritereReconnu, bareme: Bareme | undefined, refuser: Refuser): number {
  const negatif = reconnu.genre === 'negatif'
  if (bareme?.genre === 'paliers') {
    const fautif = bareme.paliers?.points.find((points) => (negatif ? points >= 0 : points < 0))
    if (fautif !== undefined) refuser('barème', fautif, negatif ? 'des points négatifs' : 'des points positifs (négatifs pour N01 et N02)')
    return 1
  }
  const points = lireNombre(lire('points'))
  if (typeof points === 'string') refuser('points', lire('points'), 'un nombre de points')
  else if (negatif && points >= 0) refuser('points', points, 'un nombre négatif pour un refus ou une fausse déclaration')
  else if (!negatif && points < 0) refuser('points', points, 'un nombre positif (seuls N01 et N02 retirent des points)')
  return typeof points === 'string' ? 0 : points
}

function lireMode(brut: Brut): CritereDeGrille['mode'] | undefined {
  if (brut === null) return 'somme'
  const mots = normaliser(ecrireBrut(brut))
  return mots === 'somme' || mots === 'maximum' || mots === 'exclusif' ? mots : undefined
}

function rangDuGroupe(brut: Brut, groupes: string[]): number {
  if (brut === null) return -1
  const groupe = normaliser(ecrireBrut(brut))
  const rang = groupes.indexOf(groupe)
  return rang >= 0 ? rang : groupes.push(groupe) - 1
}

/** Colonne nommée par la grille (exigée), ou celle du critère : son libellé, son identifiant ou son libellé SNE. */
function rangDeColonne(brut: Brut, libelle: string, reconnu: CritereReconnu, demandes: Entetes, refuser: Refuser): number {
  if (brut !== null) return rangExige(ecrireBrut(brut), 'colonne', demandes, refuser)
  const noms = [libelle]
  if (reconnu.genre === 'sne') noms.push(reconnu.critere.id, reconnu.critere.libelle)
  if (reconnu.genre === 'negatif') noms.push(reconnu.id, reconnu.libelle)
  if (reconnu.genre === 'sne' && estCritereDeSituation(reconnu.critere.id)) noms.push(...ENTETES_DE_SITUATION)
  for (const nom of noms) {
    const rang = demandes.rang(nom)
    if (rang === EN_DOUBLE) {
      refuser('critère', nom, uneSeuleFois(nom, demandes))
      return -1
    }
    if (rang >= 0) return rang
  }
  return -1
}

function rangExige(nom: string, colonne: string, demandes: Entetes, refuser: Refuser): number {
  const rang = demandes.rang(nom)
  if (rang < 0) refuser(colonne, nom, rang === EN_DOUBLE ? uneSeuleFois(nom, demandes) : 'un en-tête des demandes')
  return rang
}

/** L'attendu d'un en-tête en double : il cite les colonnes des demandes qui le portent. */
function uneSeuleFois(nom: string, { textes }: Entetes): string {
  const colonnes = textes.flatMap((texte, rang) => (normaliser(texte) === normaliser(nom) ? [rang + 1] : []))
  return `un en-tête présent une seule fois dans les demandes (colonnes ${colonnes.join(' et ')})`
}

function lireValidite(
  lire: LireColonne,
  reconnu: CritereReconnu,
  demandes: Entetes,
  refuser: Refuser,
): Pick<CritereDeGrille, 'debut' | 'fin' | 'colonneFin'> {
  const negatif = reconnu.genre === 'negatif'
  const debut = lire('début') === null ? null : lireDate(lire('début'))
  if (typeof debut === 'string') refuser('début', lire('début'), 'une date')
  const brut = lire('fin')
  if (brut === null) {
    if (negatif) refuser('fin', null, 'une date de fin, ou l’en-tête de la colonne qui la porte')
    return { debut: typeof debut === 'string' ? null : debut, fin: null, colonneFin: -1 }
  }
  const fin = lireDate(brut)
  if (typeof fin === 'string') {
    const colonneFin = negatif ? demandes.rang(ecrireBrut(brut)) : -1
    if (colonneFin < 0) refuser('fin', brut, negatif ? 'une date ou un en-tête des demandes' : 'une date')
    return { debut: typeof debut === 'string' ? null : debut, fin: null, colonneFin }
  }
  if (typeof debut === 'number' && fin < debut) refuser('fin', brut, 'une date postérieure au début')
  return { debut: typeof debut === 'string' ? null : debut, fin, colonneFin: -1 }
}
