import { composerRapport } from '../../audit/rapport/composer-rapport'
import { FEUILLES_DU_RAPPORT } from '../../audit/rapport/feuilles-du-rapport'
import type { FeuilleDuRapport } from '../../audit/rapport/feuilles-du-rapport'
import type { Audit } from '../../audit/types'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur } from '../../classeur/port'
import { englobe } from '../../classeur/rectangle'
import { message } from '../../regles'
import type { Jour } from '../../regles'
import { redigerMessage } from '../../textes'
import type { FeuilleDecrite, Remplissage } from '../../trames'
import { feuilleLibre } from '../lire/suivi-de-feuille'
import { prendreEmpreinte } from './empreinte'
import { lireFeuillesPosees, memeEmpreinte, retenirFeuillePosee } from './rapports-poses'

export interface RapportPrepare {
  readonly remplissage: Remplissage
  /** Vrai si un rapport précédent, que personne n'a retouché, laisse sa place : l'aperçu le montre, l'accord est exigé. */
  readonly remplace: boolean
}

interface AuditARapporter {
  readonly audit: Audit
  /** Jour du contrôle ; `null` : les échéances n'ont pas été jugées. */
  readonly jour: Jour | null
  /** Feuilles que l'audit a lues. */
  readonly feuillesLues: readonly string[]
}

type Rangs = Readonly<Record<FeuilleDuRapport, number>>
const FEUILLES = ['audit', 'constats'] as const satisfies readonly FeuilleDuRapport[]

/**
 * Le rapport d'un audit, prêt pour `apercevoir` puis le journal. Il prend la place du précédent s'il est intact ; retouché, il reste, et
 * celui-ci va dans des feuilles numérotées. Rien n'est écrit.
 * @throws ErreurClasseur lecture refusée
 */
export async function preparerRapportDAudit(classeur: Classeur, { audit, jour, feuillesLues }: AuditARapporter): Promise<RapportPrepare> {
  for (let numero = 1; ; numero += 1) {
    const noms = { audit: nommer('audit', numero), constats: nommer('constats', numero) }
    const places = await regarderLesPlaces(classeur, noms)
    if (places === null) continue
    const graphique = (await estPresente(classeur, noms.audit)) && (await classeur.graphiques(noms.audit)).length > 0
    const remplissage = composerRapport(audit, { rediger: redigerMessage, jour, feuillesLues, noms, graphique })
    const feuilles = remplissage.feuilles.map((feuille, rang) => allonger(feuille, places[FEUILLES[rang] ?? 'audit']))
    return { remplissage: { ...remplissage, feuilles }, remplace: FEUILLES.some((feuille) => places[feuille] > 0) }
  }
}

/** À appeler après l'écriture du rapport : le classeur saura le reconnaître. */
export async function retenirRapportDAudit(classeur: Classeur, { feuilles }: Remplissage): Promise<void> {
  for (const { nom, cellules } of feuilles) {
    const etendue = { lignes: cellules.length, colonnes: cellules[0]?.length ?? 1 }
    await retenirFeuillePosee(classeur, nom, await prendreEmpreinte(classeur, nom, etendue))
  }
}

function nommer(feuille: FeuilleDuRapport, numero: number): string {
  const nom = FEUILLES_DU_RAPPORT[feuille]
  return numero === 1 ? nom : redigerMessage(message('audit-rapport.feuille-numerotee', { feuille: nom, numero }))
}

/** Lignes qu'un rapport intact occupe dans chaque feuille, 0 pour une feuille libre ; `null` si l'une est à l'utilisateur. */
async function regarderLesPlaces(classeur: Classeur, noms: Readonly<Record<FeuilleDuRapport, string>>): Promise<Rangs | null> {
  const [audit, constats] = [await lignesPrises(classeur, noms.audit), await lignesPrises(classeur, noms.constats)]
  return audit === null || constats === null ? null : { audit, constats }
}

async function lignesPrises(classeur: Classeur, nom: string): Promise<number | null> {
  if (await feuilleLibre(classeur, nom)) return 0
  const posee = (await lireFeuillesPosees(classeur)).find((candidate) => memeNomDeFeuille(candidate.nom, nom))
  if (posee === undefined || !(await estPresente(classeur, nom))) return null
  const utile = await classeur.plageUtile(nom)
  for (const empreinte of posee.empreintes) {
    // Des notes prises sous la liste ou à sa droite se retrouveraient en face d'autres constats.
    if (utile !== null && !englobe({ ligne: 0, colonne: 0, ...empreinte }, utile)) continue
    if (memeEmpreinte(await prendreEmpreinte(classeur, nom, empreinte), empreinte)) return empreinte.lignes
  }
  return null
}

async function estPresente(classeur: Classeur, nom: string): Promise<boolean> {
  return (await classeur.feuilles()).some((feuille) => feuille.genre === 'calcul' && memeNomDeFeuille(feuille.nom, nom))
}

/** Des lignes vides au bout : celles d'un rapport plus long ne restent pas sous le nouveau. */
function allonger(feuille: FeuilleDecrite, lignes: number): FeuilleDecrite {
  const { cellules, colonnes } = feuille
  const vides = Array.from({ length: Math.max(0, lignes - cellules.length) }, () => colonnes.map(() => null))
  return vides.length === 0 ? feuille : { ...feuille, cellules: [...cellules, ...vides] }
}
