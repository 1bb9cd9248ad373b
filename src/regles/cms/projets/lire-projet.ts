import type { Brut, LigneLue } from '../../com'
import { ecrireBrut, estVideOuZero, lireBooleen, lireDate, lireEntier } from '../../com'
import { depuisCivil } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { AnneeLue, CandidatALaListe } from './admission'
import type { ColonneDeProjet, COLONNES_PROJETS } from './champs'
import { CHAMPS_OBLIGATOIRES, titreDe } from './champs'
import type { Repere } from './doublons'
import type { Chiffres, Financement } from './typologies'
import { controlerSomme, FINANCEMENTS, proposerDecoupe, sommeDe } from './typologies'

type Ligne = LigneLue<typeof COLONNES_PROJETS>

/** Un projet tel que sa ligne le dit ; les constats disent ce qui ne se lit pas ou ne se tient pas. */
export interface Projet extends CandidatALaListe, Repere {
  /** Champ 5, en logements ; `null` = vide, 0 ou illisible. */
  readonly logements: number | null
  /** Champ 6, en logements ; `null` = vide, 0 ou illisible. */
  readonly sociaux: number | null
  readonly chiffres: Chiffres
  readonly constats: readonly Message[]
}

/** La loi SRU est de décembre 2000 : une année antérieure, ou à cinq chiffres, est une faute de frappe. */
const ANNEES_VRAISEMBLABLES = { min: 2000, max: 2099 }

const OUI = /^(?:depose|obtenu|accorde|delivre|signe|fait)e?(?: le \d[\d ]*)?$/
const NON = /^(?:a faire|a deposer|en cours|non deposee?|non obtenue?|refusee?|sans objet)$/

/** Lit une ligne ; `absentes` : colonnes que le tableau n'a pas, dont le vide n'est pas reproché à chaque ligne. */
export function lireProjet(ligne: Ligne, absentes: ReadonlySet<ColonneDeProjet>): Projet {
  const constats: Message[] = []
  const logements = lireNombre(ligne, 'logements', constats) || null
  const sociaux = lireNombre(ligne, 'sociaux', constats) || null
  const prevue = lireAnnee(ligne, 'prevue', constats)
  const reelle = lireAnnee(ligne, 'reelle', constats)
  const exception = lireCase(ligne, 'exception', constats)
  const depose = [lireCase(ligne, 'agrement', constats), lireCase(ligne, 'conventionnement', constats)].includes(true)
  const chiffres = lireChiffres(ligne, constats)
  const vides = champsVides(ligne, absentes, chiffres)
  if (vides.length > 0) constats.push(message('projets.constat.champs-vides', { champs: vides.map(titreDe).join(', ') }))
  if (logements !== null && sociaux !== null && sociaux > logements) {
    constats.push(message('projets.constat.sociaux-superieurs', { sociaux, logements }))
  }
  constats.push(...controlerTypologies(ligne, chiffres, sociaux, absentes))
  if (depose && !absentes.has('maitrise') && normaliser(ligne.maitrise ?? '') !== 'fait') {
    constats.push(message('projets.constat.etapes'))
  }
  const { numero, commune, nom, adresse, parcelle, motif } = ligne
  return {
    numero,
    commune,
    nom,
    adresse,
    parcelle,
    motif,
    logements,
    sociaux,
    prevue,
    reelle,
    exception,
    depose,
    chiffres,
    constats,
  }
}

function lireNombre(ligne: Ligne, colonne: ColonneDeProjet, constats: Message[]): number | null {
  const lu = lireEntier(ligne[colonne])
  if (typeof lu === 'number') return lu
  if (lu !== 'vide') constats.push(illisible('projets.constat.nombre-illisible', colonne, ligne[colonne]))
  return null
}

function lireAnnee(ligne: Ligne, colonne: 'prevue' | 'reelle', constats: Message[]): AnneeLue {
  if (estVideOuZero(ligne[colonne])) return 'vide'
  const lue = lireEntier(ligne[colonne])
  if (typeof lue === 'number' && lue >= ANNEES_VRAISEMBLABLES.min && lue <= ANNEES_VRAISEMBLABLES.max) return lue
  if (lue === 'vide' || lue === 0) return 'vide'
  constats.push(illisible('projets.constat.annee-illisible', colonne, ligne[colonne]))
  return 'illisible'
}

/** Oui ou Non, date d'une démarche faite, ou ses mots (« déposé », « en cours ») ; un illisible se dit et ne vaut pas Oui. */
function lireCase(ligne: Ligne, colonne: 'exception' | 'agrement' | 'conventionnement', constats: Message[]): boolean {
  const brut = ligne[colonne]
  if (estVideOuZero(brut)) return false
  const lu = lireBooleen(brut)
  if (typeof lu === 'boolean') return lu
  if (colonne !== 'exception') {
    const mots = normaliser(ecrireBrut(brut))
    if (OUI.test(mots)) return true
    if (NON.test(mots)) return false
    const jour = lireDate(brut)
    if (typeof jour === 'number' && jour >= depuisCivil(ANNEES_VRAISEMBLABLES.min, 1, 1)) return true
  }
  constats.push(illisible('projets.constat.case-illisible', colonne, brut))
  return false
}

function lireChiffres(ligne: Ligne, constats: Message[]): Chiffres {
  const lus = FINANCEMENTS.flatMap((financement): [Financement, number][] => {
    const nombre = lireNombre(ligne, financement, constats)
    return nombre === null ? [] : [[financement, nombre]]
  })
  return Object.fromEntries(lus)
}

function champsVides(ligne: Ligne, absentes: ReadonlySet<ColonneDeProjet>, chiffres: Chiffres): ColonneDeProjet[] {
  const chiffrees = sommeDe(chiffres) > 0
  return CHAMPS_OBLIGATOIRES.filter(
    (champ) => !absentes.has(champ) && estVideOuZero(ligne[champ]) && !(champ === 'typologies' && chiffrees),
  )
}

function controlerTypologies(
  ligne: Ligne,
  chiffres: Chiffres,
  sociaux: number | null,
  absentes: ReadonlySet<ColonneDeProjet>,
): Message[] {
  if (FINANCEMENTS.some((financement) => ligne[financement] !== null && chiffres[financement] === undefined)) return []
  if (sommeDe(chiffres) > 0) {
    return controlerSomme(chiffres, sociaux, new Set(FINANCEMENTS.filter((financement) => !absentes.has(financement))))
  }
  return ligne.typologies === null ? [] : proposerDecoupe(ligne.typologies, sociaux)
}

function illisible(id: string, colonne: ColonneDeProjet, brut: Brut): Message {
  return message(id, { champ: titreDe(colonne), lu: ecrireBrut(brut) })
}
