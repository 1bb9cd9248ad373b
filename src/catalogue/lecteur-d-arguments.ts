import type { Anomalie, Lectures, Message, ModeArrondi } from '../regles'
import {
  ecrireBrut,
  estVide,
  estPlageVide,
  estVideOuZero,
  lireBooleen,
  lireDate,
  lireEntier,
  lireLectures,
  lirePeriode,
  lirePositif,
  lireTaux,
  lireTauxLibre,
  lireVariation,
  LECTURES_PAR_DEFAUT,
  message,
  MODES_ARRONDI,
  normaliser,
  PERIODE_PAR_DEFAUT,
  PERIODES,
} from '../regles'
import type { FichePeriode } from '../regles'
import { couplesDeLectures } from './couples-de-lectures'
import type { ArgumentBrut, ArgumentDecrit, Brut } from './types'

/** Lit les arguments d'un appel dans l'ordre de la signature et accumule les refus, chacun nommant son argument. */
export class LecteurDArguments {
  readonly refus: Message[] = []

  constructor(
    private readonly signature: readonly ArgumentDecrit[],
    private readonly args: readonly ArgumentBrut[],
  ) {
    if (args.length > signature.length) {
      this.refus.push(message('argument.en-trop', { recus: args.length, attendus: signature.length }))
    }
  }

  /** Entier ≥ 0 ; `null` = vide. Un argument facultatif à 0 vaut « non fourni ». */
  entier(nom: string): number | null {
    return this.lire(nom, lireEntier, 'un nombre entier positif')
  }

  /** Nombre ≥ 0, décimales admises ; `null` = vide. */
  positif(nom: string): number | null {
    return this.lire(nom, lirePositif, 'un nombre positif')
  }

  /** Nombre de signe quelconque ; `null` = vide. */
  variation(nom: string): number | null {
    return this.lire(nom, lireVariation, 'un nombre')
  }

  /** Texte sans espaces de bord ; `null` = vide ou 0. Une valeur logique n'en est pas un. */
  texte(nom: string): string | null {
    const brut = this.scalaire(nom)
    if (typeof brut === 'boolean') {
      const { libelle } = this.decrit(nom)
      this.refus.push(message('argument.booleen', { libelle, nom, lu: ecrireBrut(brut), attendu: 'un texte' }))
      return null
    }
    return estVideOuZero(brut) ? null : ecrireBrut(brut).trim() || null
  }

  /** Points de pourcentage, sans plafond à 100 % ; `null` = vide. */
  tauxLibre(nom: string): number | null {
    return this.lire(nom, lireTauxLibre, 'un taux (0,25, 25 ou « 25 % »)')
  }

  /** Points de pourcentage ; `null` = vide. */
  taux(nom: string): number | null {
    return this.lire(nom, lireTaux, 'un taux entre 0 et 100 % (0,25, 25 ou « 25 % »)')
  }

  /** Numéro de série ; `null` = vide ou 0. */
  date(nom: string): number | null {
    return this.lire(nom, lireDate, 'une date (cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA »)')
  }

  /** VRAI ou FAUX ; vide vaut FAUX. */
  booleen(nom: string): boolean {
    const brut = this.scalaire(nom)
    return this.lire(nom, lireBooleen, 'VRAI ou FAUX (Oui, Non, X, 1, 0)', estVide(brut) ? false : brut) ?? false
  }

  /** VRAI ou FAUX ; `null` = vide, ou 0 pour un argument facultatif : non fourni. Un 0 obligatoire vaut FAUX. */
  ouiNon(nom: string): boolean | null {
    const brut = this.scalaire(nom)
    const absent = this.decrit(nom).obligatoire ? estVide(brut) : estVideOuZero(brut)
    return absent ? null : this.booleen(nom)
  }

  /** Vrai quand l'argument est vide ou à 0, ce qu'Excel ne distingue pas. */
  estVideOuZero(nom: string): boolean {
    return estVideOuZero(this.scalaire(nom))
  }

  libelle(nom: string): string {
    return this.decrit(nom).libelle
  }

  /** Valeur d'une liste, lue par `lireTexte` ; `defaut` quand l'argument est vide ou 0. */
  choix<T>(nom: string, lireTexte: (texte: string) => T | undefined, defaut: T): T {
    const brut = this.scalaire(nom)
    if (estVideOuZero(brut)) return defaut
    const lu = typeof brut === 'string' ? lireTexte(brut) : undefined
    if (lu !== undefined) return lu
    const { libelle, choix = [] } = this.decrit(nom)
    this.refus.push(message('argument.hors-liste', { libelle, nom, lu: ecrireBrut(brut), choix: choix.map((c) => `« ${c} »`).join(', ') }))
    return defaut
  }

  arrondi(): ModeArrondi | null {
    return this.choix<ModeArrondi | null>(
      'arrondi',
      (texte) => MODES_ARRONDI.find((mode) => normaliser(mode) === normaliser(texte).replace(/^(?:au )?plus /, '')),
      null,
    )
  }

  periode(): FichePeriode {
    const parDefaut = PERIODES.find(({ periode }) => periode === PERIODE_PAR_DEFAUT) as FichePeriode
    const brut = this.scalaire('periode')
    if (estVideOuZero(brut)) return parDefaut
    const lue = typeof brut === 'string' ? lirePeriode(brut) : undefined
    if (lue !== undefined) return lue
    const connues = PERIODES.map(({ periode }) => `« ${periode} »`).join(', ')
    this.refus.push(message('argument.hors-periode', { lu: ecrireBrut(brut), connues }))
    return parDefaut
  }

  lectures(): Lectures {
    const brut = this.brut('lectures')
    const couples = couplesDeLectures(brut)
    if ('id' in couples) {
      this.refus.push(couples)
      return LECTURES_PAR_DEFAUT
    }
    const lues = lireLectures(couples)
    if (lues instanceof Map) return lues
    this.refus.push(...(lues as readonly Message[]))
    return LECTURES_PAR_DEFAUT
  }

  /** Plage en tableau de lignes ; un scalaire est une plage d'une case. */
  plage(nom: string): readonly (readonly Brut[])[] {
    const brut = this.brut(nom)
    return typeof brut === 'object' && brut !== null ? brut : [[brut]]
  }

  /** Plage facultative ; `null` = omise, vide ou à 0. */
  plageFacultative(nom: string): readonly (readonly Brut[])[] | null {
    const plage = this.plage(nom)
    return estPlageVide(plage) ? null : plage
  }

  private lire<T>(nom: string, lecture: (brut: Brut) => T | Anomalie, attendu: string, brut = this.scalaire(nom)): T | null {
    const argument = this.decrit(nom)
    if (!argument.obligatoire && estVideOuZero(brut)) return null
    const lu = lecture(brut)
    if (typeof lu !== 'string') return !argument.obligatoire && lu === 0 ? null : lu
    if (lu === 'vide') return null
    this.refus.push(message(`argument.${lu as Anomalie}`, { libelle: argument.libelle, nom, lu: ecrireBrut(brut), attendu }))
    return null
  }

  /** Valeur d'une cellule ; une plage d'une seule case vaut sa case, une plus grande est refusée. */
  private scalaire(nom: string): Brut {
    const brut = this.brut(nom)
    if (typeof brut !== 'object' || brut === null) return brut
    if (brut.length === 1 && brut[0]?.length === 1) return brut[0][0] ?? null
    const { libelle } = this.decrit(nom)
    const colonnes = brut[0]?.length ?? 0
    if (!this.refus.some(({ id, donnees }) => id === 'argument.plage' && donnees['nom'] === nom)) {
      this.refus.push(message('argument.plage', { libelle, nom, lignes: brut.length, colonnes }))
    }
    return null
  }

  private brut(nom: string): ArgumentBrut {
    return this.args[this.signature.findIndex((argument) => argument.nom === nom)] ?? null
  }

  private decrit(nom: string): ArgumentDecrit {
    const argument = this.signature.find((decrit) => decrit.nom === nom)
    if (argument === undefined) throw new Error(`argument absent de la signature : ${nom}`)
    return argument
  }
}
