import type { Brut } from '../../catalogue'
import { ecrireCellule, ecrireNomDeFeuille } from '../../classeur/adresse'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import { estErreur } from '../../classeur/port'
import type { Classeur, Valeur } from '../../classeur/port'
import type { Message } from '../../regles'
import { enFraction, lireBooleen, lireDate, lireEntier, lireTaux, normaliser, PERIODES } from '../../regles'
import type { CommuneARemplir } from '../../trames'
import { COLONNES_DES_COMMUNES, decrireCommunes, FEUILLE_COMMUNES } from '../../trames'
import { nomsImpossibles } from './noms-de-communes'

export interface CommunesLues {
  /** Vide si la feuille manque ou n'a pas les titres attendus. */
  readonly communes: readonly CommuneARemplir[]
  /** Ce qui n'a pas pu se lire, cellule nommée ; la donnée est alors tenue pour absente. */
  readonly anomalies: readonly Message[]
}

type Donnee = keyof CommuneARemplir

/** Les colonnes d'origine ; les suivantes manquent dans un classeur plus ancien. */
const COLONNES_EXIGEES = 9

/** Les communes de la feuille « Communes » du classeur. */
export async function lireCommunesDuClasseur(classeur: Classeur): Promise<CommunesLues> {
  const feuille = (await classeur.feuilles()).find(
    ({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, FEUILLE_COMMUNES),
  )
  const utile = feuille === undefined ? null : await classeur.plageUtile(feuille.nom)
  if (feuille === undefined || utile === null) return { communes: [], anomalies: [] }
  const plage = {
    feuille: feuille.nom,
    ligne: 0,
    colonne: 0,
    lignes: utile.ligne + utile.lignes,
    colonnes: COLONNES_DES_COMMUNES.length,
  }
  return lireCommunes((await classeur.lire(plage)).valeurs, feuille.nom)
}

/** Les communes d'un rectangle qui part de A1, titres compris. */
export function lireCommunes(valeurs: readonly (readonly Valeur[])[], feuille: string): CommunesLues {
  const titres = anomaliesDesTitres(valeurs[0] ?? [], feuille)
  if (titres.length > 0) return { communes: [], anomalies: titres }
  const lecteur = new Lecteur(feuille)
  const communes = valeurs.slice(1).flatMap((rangee, i) => {
    if (rangee.every((valeur) => valeur === null || valeur === '')) return []
    const nom = lecteur.lire(rangee, i + 1, 'nom', TEXTE)
    if (nom !== null) return [lecteur.commune(rangee, i + 1, nom)]
    lecteur.noter('nom-absent', i + 1, 'nom')
    return []
  })
  return { communes, anomalies: [...lecteur.anomalies, ...nomsImpossibles(communes.map(({ nom }) => nom))] }
}

/** Une feuille « Communes » faite pour autre chose se lirait de travers : ses titres doivent être les nôtres, à l'année près. */
function anomaliesDesTitres(lus: readonly Valeur[], feuille: string): readonly Message[] {
  const attendus = PERIODES.slice(0, 1).flatMap((fiche) => decrireCommunes([], fiche).cellules[0] ?? [])
  return attendus.flatMap((attendu, colonne): Message[] => {
    const lu = lus[colonne] ?? null
    const absente = colonne >= COLONNES_EXIGEES && (lu === null || lu === '')
    if (absente || sansAnnee(String(attendu)) === sansAnnee(typeof lu === 'string' ? lu : '')) return []
    return [anomalie('titre', feuille, 0, colonne, { lu: ecrire(lu), attendu: String(attendu) })]
  })
}

function sansAnnee(titre: string): string {
  return normaliser(titre).replace(/\b20\d\d\b/g, 'annee')
}

/** Ce que vaut une cellule remplie ; `null` : elle ne se lit pas. */
type Lecture<T> = (lu: Brut) => { readonly valeur: T | null } | null

/** Les lectures du droit rendent un mot quand elles ne savent pas lire ; une date 0 est une date absente. */
function sansMot<T>(lecture: (lu: Brut) => T | string): Lecture<T> {
  return (lu) => {
    const valeur = lecture(lu)
    if (valeur === 'vide') return { valeur: null }
    return typeof valeur === 'string' ? null : { valeur }
  }
}

const ENTIER = sansMot<number>(lireEntier)
const BOOLEEN = sansMot<boolean>(lireBooleen)
const DATE = sansMot<number>(lireDate)
const FRACTION = sansMot<number>((lu) => {
  const points = lireTaux(lu)
  return typeof points === 'string' ? points : enFraction(points)
})
const TEXTE: Lecture<string> = (lu) => ({ valeur: String(lu).trim() || null })

class Lecteur {
  readonly anomalies: Message[] = []

  constructor(private readonly feuille: string) {}

  commune(rangee: readonly Valeur[], ligne: number, nom: string): CommuneARemplir {
    const lire = <T>(donnee: Donnee, lecture: Lecture<T>): T | null => this.lire(rangee, ligne, donnee, lecture)
    return {
      nom,
      residences: lire('residences', ENTIER),
      logements: lire('logements', ENTIER),
      cible: lire('cible', FRACTION),
      situation: lire('situation', TEXTE),
      manquants: lire('manquants', ENTIER),
      objectifRetenu: lire('objectifRetenu', ENTIER),
      tauxRetenu: lire('tauxRetenu', FRACTION),
      plh: lire('plh', BOOLEEN),
      accord: lire('accord', BOOLEEN),
      dateAccord: lire('dateAccord', DATE),
      code: lire('code', TEXTE),
    }
  }

  lire<T>(rangee: readonly Valeur[], ligne: number, donnee: Donnee, lecture: Lecture<T>): T | null {
    const lu = rangee[COLONNES_DES_COMMUNES.indexOf(donnee)] ?? null
    if (lu === null || lu === '') return null
    const resultat = estErreur(lu) ? null : lecture(lu)
    if (resultat === null) this.noter('illisible', ligne, donnee, { lu: ecrire(lu) })
    return resultat?.valeur ?? null
  }

  noter(id: string, ligne: number, donnee: Donnee, donnees: Message['donnees'] = {}): void {
    this.anomalies.push(anomalie(id, this.feuille, ligne, COLONNES_DES_COMMUNES.indexOf(donnee), donnees))
  }
}

function anomalie(id: string, feuille: string, ligne: number, colonne: number, donnees: Message['donnees']): Message {
  return {
    id: `remplissage.communes.${id}`,
    donnees: { cellule: `${ecrireNomDeFeuille(feuille)}!${ecrireCellule(ligne, colonne)}`, ...donnees },
  }
}

function ecrire(valeur: Valeur): string {
  return valeur === null ? 'vide' : estErreur(valeur) ? valeur.erreur : String(valeur)
}
