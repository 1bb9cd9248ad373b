import type { Brut } from '../../com'
import { lireTableau } from '../../com'
import { referencesDe } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { lirePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { lireModalite, NOMS_DE_MODALITE } from '../modalite'
import type { ContratRattache, GroupeDeContrats } from './incompatibilite'
import { CMS_13, grouperContrats } from './incompatibilite'
import { ecrirePeriode, lirePeriodeAlignee } from './periodes-alignees'

const COLONNES = {
  epci: { titres: ['EPCI', 'intercommunalité'], type: 'texte', exigee: true },
  periode: { titres: ['période', 'période triennale'], type: 'texte', exigee: true },
  type: { titres: ['type', 'modalité', 'dispositif'], type: 'texte', exigee: true },
  contrat: { titres: ['contrat'], type: 'texte' },
  commune: { titres: ['commune', 'communes'], type: 'texte' },
} as const

/** EPCI, période, conflit, contrats en cause. */
export type LigneDIncompatibilite = readonly [string, string, 'oui' | 'non', string]

/**
 * Conflits entre contrats d'un même EPCI et d'une même période, une ligne par couple (CMS-13 ; CCH, art. L. 302-8, IX et X).
 * `incomplet` : aucun contrat, ou contrat sans EPCI, sans période ou sans type. `refuse` : période ou type illisible.
 */
export function incompatibilites(
  plage: readonly (readonly Brut[])[],
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDIncompatibilite[]> {
  if (plage.flat().every((cellule) => cellule === null || cellule === '')) return nonEtabli('incomplet', [message('cms-commune.aucun-contrat')])
  const tableau = lireTableau(plage, COLONNES, 'contrats')
  if (!('lignes' in tableau)) return nonEtabli('refuse', tableau)
  const refus: Message[] = []
  const manques: Message[] = []
  const contrats: ContratRattache[] = []
  for (const ligne of tableau.lignes) {
    const debut = ligne.periode === null ? undefined : lirePeriodeAlignee(ligne.periode)
    const modalite = ligne.type === null ? undefined : lireModalite(ligne.type)
    const ici = { ligne: ligne.numero }
    if (ligne.epci === null) manques.push(message('cms-commune.contrat-sans-epci', ici))
    if (ligne.periode === null) manques.push(message('cms-commune.contrat-sans-periode', ici))
    else if (debut === undefined) refus.push(message('cms-commune.contrat-periode', { ...ici, lu: ligne.periode }))
    if (ligne.type === null) manques.push(message('cms-commune.contrat-sans-type', ici))
    else if (modalite === undefined) refus.push(message('cms-commune.contrat-type', { ...ici, lu: ligne.type }))
    if (ligne.epci === null || debut === undefined || modalite === undefined) continue
    contrats.push({ epci: ligne.epci, debut, modalite, nom: ligne.contrat ?? ligne.commune ?? `ligne ${ligne.numero}` })
  }
  if (refus.length > 0) return nonEtabli('refuse', [...refus, ...manques])
  if (manques.length > 0) return nonEtabli('incomplet', manques)
  if (contrats.length === 0) return nonEtabli('incomplet', [message('cms-commune.aucun-contrat')])
  const groupes = grouperContrats(contrats)
  const valeur = groupes.map(ecrireGroupe)
  if (!options.expliquer) return etabli(valeur, 'texte')
  return etabli(valeur, 'texte', {
    alertes: [...groupes.filter(({ conflit }) => conflit).map(alerteDeConflit), ...alertesDePeriodes(groupes)],
    references: referencesDe([CMS_13]),
    explication: groupes.map((groupe) => ({
      etape: message('cms-commune.etape.epci', { epci: groupe.epci, periode: ecrirePeriode(groupe.debut) }),
      calcul: message('cms-commune.calcul.epci', compter(groupe)),
      valeur: groupe.conflit ? 'conflit' : 'compatibles',
    })),
  })
}

function ecrireGroupe(groupe: GroupeDeContrats): LigneDIncompatibilite {
  return [groupe.epci, ecrirePeriode(groupe.debut), groupe.conflit ? 'oui' : 'non', groupe.conflit ? contratsEnCause(groupe) : '']
}

/** Les contrats abaissants et mutualisants : le contrat sans aménagement n'est jamais en cause. */
function contratsEnCause({ contrats }: GroupeDeContrats): string {
  return contrats
    .filter(({ modalite }) => modalite !== 'A')
    .map(({ nom, modalite }) => `${nom} (${NOMS_DE_MODALITE[modalite]})`)
    .join(', ')
}

function alerteDeConflit(groupe: GroupeDeContrats): Message {
  return message('cms-commune.conflit', {
    epci: groupe.epci,
    periode: ecrirePeriode(groupe.debut),
    contrats: contratsEnCause(groupe),
  })
}

function alertesDePeriodes(groupes: readonly GroupeDeContrats[]): Message[] {
  const periodes = [...new Set(groupes.map(({ debut }) => ecrirePeriode(debut)))]
  return periodes
    .filter((periode) => lirePeriode(periode)?.aVerifier !== false)
    .map((periode) => message('sru.periode-a-verifier', { periode }))
}

function compter({ contrats }: GroupeDeContrats): Readonly<Record<string, number>> {
  const nombre = (modalite: string): number => contrats.filter((contrat) => contrat.modalite === modalite).length
  return { a: nombre('A'), b: nombre('B'), c: nombre('C') }
}
