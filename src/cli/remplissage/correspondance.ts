import { candidates, NOTIONS, reconnaitreColonnes } from '../../donnees'
import type { FichierLu, Notion, Proposition } from '../../donnees'
import type { FichePeriode } from '../../regles'
import { inventaireDe } from '../../trames'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'

/** Notions que la feuille « Communes » garde. */
export const NOTIONS_UTILES = [
  'nom',
  'residences',
  'logements',
  'cible',
  'situation',
  'exemptee',
  'manquants',
  'objectifRetenu',
  'tauxRetenu',
  'accord',
  'plh',
  'code',
] as const satisfies readonly Notion[]

/** Données d'inventaire : leur année doit être celle de la période. */
const D_INVENTAIRE: ReadonlySet<Notion> = new Set<Notion>(['residences', 'logements', 'manquants'])

/** Colonne imposée par notion ; `null` : aucune colonne ne la porte. */
export type Imposees = ReadonlyMap<Notion, string | null>

/**
 * Lit `residences=RP,logements=Nombre, total,situation=` : l'intitulé va jusqu'à la notion suivante, virgules comprises ; vide,
 * il écarte la notion.
 * @throws ErreurDUsage notion inconnue ou donnée deux fois
 */
export function lireCorrespondance(texte: string | undefined): Imposees {
  const imposees = new Map<Notion, string | null>()
  if (texte === undefined) return imposees
  for (const morceau of texte.split(/,(?=\s*[A-Za-z]+=)/)) {
    const egal = morceau.indexOf('=')
    const lue = morceau.slice(0, Math.max(egal, 0)).trim()
    const notion = NOTIONS_UTILES.find((connue) => connue === lue)
    if (notion === undefined) throw new ErreurDUsage('notion-inconnue', { lu: morceau.trim(), notions: NOTIONS_UTILES.join(', ') })
    if (imposees.has(notion)) throw new ErreurDUsage('notion-en-double', { notion })
    imposees.set(notion, morceau.slice(egal + 1).trim() || null)
  }
  return imposees
}

/**
 * Rang de la colonne de chaque notion : imposée, sinon la seule candidate certaine et du bon millésime. Une notion sans candidate
 * manque ; un doute arrête tout.
 * @throws ErreurDUsage intitulé absent ou double ; ErreurDeCommande correspondance incertaine, noms absents
 */
export function choisirColonnes(
  fichier: Pick<FichierLu, 'entetes' | 'lignes'>,
  imposees: Imposees,
  periode: FichePeriode,
): Readonly<Partial<Record<Notion, number>>> {
  const { propositions } = reconnaitreColonnes(fichier)
  const colonnes: Partial<Record<Notion, number>> = {}
  for (const [notion, intitule] of imposees) if (intitule !== null) colonnes[notion] = rangDe(intitule, fichier.entetes)
  const prises = Object.values(colonnes)
  const partagee = prises.find((colonne, rang) => prises.indexOf(colonne) !== rang)
  if (partagee !== undefined) throw new ErreurDUsage('colonne-partagee', { intitule: fichier.entetes[partagee] ?? '' })

  const libres = propositions.filter(({ colonne }) => !prises.includes(colonne))
  const doutes: { readonly notion: Notion; readonly possibles: readonly Proposition[] }[] = []
  for (const notion of NOTIONS_UTILES) {
    if (imposees.has(notion)) continue
    const possibles = candidates(libres, notion)
    const [premiere] = possibles
    if (premiere === undefined) continue
    if (possibles.length === 1 && estSure(premiere, periode)) colonnes[notion] = premiere.colonne
    else if (notion !== 'code') doutes.push({ notion, possibles })
  }
  if (doutes.length > 0) {
    throw new ErreurDeCommande('correspondance-incertaine', {
      doutes: doutes.map(({ notion, possibles }) => `${NOTIONS[notion].nom} : ${possibles.map(citer).join(' ou ')}`).join(' ; '),
      exemple: doutes.map(({ notion, possibles }) => `${notion}=${possibles[0]?.intitule.trim() ?? ''}`).join(','),
    })
  }
  if (colonnes.nom === undefined) throw new ErreurDeCommande('noms-absents', { intitules: fichier.entetes.map((lu) => lu.trim()).join(', ') })
  return colonnes
}

function estSure({ notion, certitude, annee, periode: portee }: Proposition, fiche: FichePeriode): boolean {
  const bonnePeriode = portee === null || portee === fiche.periode
  const bonneAnnee = annee === null || !D_INVENTAIRE.has(notion) || annee === inventaireDe(fiche)
  return certitude === 'certaine' && bonnePeriode && bonneAnnee
}

function citer({ intitule }: Proposition): string {
  return `« ${intitule.trim()} »`
}

function rangDe(intitule: string, entetes: readonly string[]): number {
  const rangs = entetes.flatMap((entete, rang) => (entete.trim() === intitule ? [rang] : []))
  const [rang] = rangs
  if (rang === undefined) throw new ErreurDUsage('intitule-absent', { intitule, intitules: entetes.map((lu) => lu.trim()).join(', ') })
  if (rangs.length > 1) throw new ErreurDUsage('intitule-double', { intitule })
  return rang
}
