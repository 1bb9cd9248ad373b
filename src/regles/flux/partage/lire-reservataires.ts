import type { Brut, ColonnesAttendues, LigneLue } from '../../com'
import { auxQuinzeChiffres, estPlageVide, lireTableau } from '../../com'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { NonEtabli } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'
import { plafondDe } from '../plafonds'
import type { Reservataire } from '../reservataire'
import { famille, lireReservataire, RESERVATAIRES } from '../reservataire'

const COLONNES = {
  reservataire: { titres: ['réservataire', 'type de réservataire', 'type'], type: 'texte', exigee: true },
  taux: { titres: ['taux', 'taux du réservataire'], type: 'taux', exigee: true },
  nom: { titres: ['nom', 'nom du réservataire'], type: 'texte' },
  derogation: { titres: ['dérogation', 'titre'], type: 'booleen' },
  apport: { titres: ['apport', 'apport ou terrain'], type: 'booleen' },
  territoire: { titres: ['territoire'], type: 'texte' },
  fluxDuTerritoire: { titres: ['flux du territoire'], type: 'entier', zeroVide: true },
} as const satisfies ColonnesAttendues

/** Une ligne de la table des réservataires. Taux en points. */
export interface LigneReservataire {
  readonly numero: number
  readonly qui: Reservataire | 'prioritaires'
  readonly points: number
  readonly nom: string | null
  /** Arrêté de dérogation (État) ou apport financier ou de terrain (collectivité) : le plafond ne s'applique pas. */
  readonly leve: boolean
  /** Territoire d'une collectivité, en clé ; `''` = celui du flux C. */
  readonly territoire: string
  readonly fluxDuTerritoire: number | null
}

export interface ReservatairesLus {
  readonly lignes: readonly LigneReservataire[]
  /** Titres de colonnes sans usage. */
  readonly ignorees: readonly string[]
}

/**
 * Lit la table des réservataires. `incomplet` : table vide ou taux manquant ; `refuse` : réservataire hors liste, État compté
 * deux fois (État et prioritaires, ou deux lignes), plafond dépassé sans titre ; tous les motifs ensemble.
 */
export function lireTableDesReservataires(plage: readonly (readonly Brut[])[]): ReservatairesLus | NonEtabli {
  if (estPlageVide(plage)) return nonEtabli('incomplet', [message('flux.table-vide')])
  const lu = lireTableau(plage, COLONNES, 'reservataires')
  if (!('lignes' in lu)) return nonEtabli('refuse', lu)
  if (lu.lignes.length === 0) return nonEtabli('incomplet', [message('flux.table-vide')])
  const refus: Message[] = []
  const lignes = lu.lignes.flatMap((ligne) => lireLigne(ligne, refus))
  refus.push(...doublons(lignes), ...depassements(lignes), ...territoiresContradictoires(lignes))
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const sansTaux = lu.lignes.filter(({ taux }) => taux === null).map(({ numero }) => numero)
  if (sansTaux.length > 0) return nonEtabli('incomplet', [message('flux.taux-manquants', { lignes: sansTaux.join(', ') })])
  return { lignes, ignorees: lu.ignorees }
}

function lireLigne(ligne: LigneLue<typeof COLONNES>, refus: Message[]): LigneReservataire[] {
  const { numero, nom, taux, territoire, fluxDuTerritoire } = ligne
  const qui = ligne.reservataire === null ? undefined : lireReservataire(ligne.reservataire)
  if (qui === undefined) {
    refus.push(message('flux.reservataire-inconnu', { ligne: numero, lu: ligne.reservataire ?? '', admis: ['prioritaires', ...RESERVATAIRES].join(', ') }))
    return []
  }
  const leve = (ligne.derogation === true || ligne.apport === true) && qui !== 'agents'
  return [{ numero, qui, points: taux ?? 0, nom, leve, territoire: normaliser(territoire ?? ''), fluxDuTerritoire }]
}

/** L'État se compte une fois : lui-même, ou ses prioritaires et ses agents. */
function doublons(lignes: readonly LigneReservataire[]): Message[] {
  const de = (cherche: LigneReservataire['qui']): readonly LigneReservataire[] => lignes.filter(({ qui }) => qui === cherche)
  const refus = (['État', 'agents', 'prioritaires'] as const).flatMap((qui) => {
    const numeros = de(qui).map(({ numero }) => numero)
    return numeros.length > 1 ? [message('flux.reservataire-double', { reservataire: qui, lignes: numeros.join(', ') })] : []
  })
  const [etat, prioritaires] = [de('État')[0], de('prioritaires')[0]]
  if (etat !== undefined && prioritaires !== undefined) {
    refus.push(message('flux.etat-et-prioritaires', { etat: etat.numero, prioritaires: prioritaires.numero }))
  }
  return refus
}

function depassements(lignes: readonly LigneReservataire[]): Message[] {
  const refus = lignes.flatMap(({ numero, qui, points, leve }) => {
    const plafond = qui === 'prioritaires' ? null : plafondDe(qui)
    if (qui === 'prioritaires' || plafond === null || leve || points <= plafond) return []
    return [message(`flux.table-plafond-${famille(qui)}`, { ligne: numero, points, plafond })]
  })
  const plafond = plafondDe('État') ?? 0
  const prioritaires = lignes.find(({ qui }) => qui === 'prioritaires')
  if (prioritaires !== undefined && !prioritaires.leve) {
    const points = auxQuinzeChiffres(prioritaires.points + (lignes.find(({ qui }) => qui === 'agents')?.points ?? 0))
    if (points > plafond) refus.push(message('flux.table-plafond-etat', { ligne: prioritaires.numero, points, plafond }))
  }
  return refus
}

function territoiresContradictoires(lignes: readonly LigneReservataire[]): Message[] {
  const premiers = new Map<string, LigneReservataire>()
  return lignes.flatMap((ligne) => {
    const { numero, territoire, fluxDuTerritoire } = ligne
    if (fluxDuTerritoire === null) return []
    const premier = premiers.get(territoire)
    if (premier === undefined) premiers.set(territoire, ligne)
    if (premier === undefined || premier.fluxDuTerritoire === fluxDuTerritoire) return []
    return [message('flux.territoire-contredit', { ligne: numero, lu: fluxDuTerritoire, autre: premier.numero, attendu: premier.fluxDuTerritoire ?? 0 })]
  })
}
