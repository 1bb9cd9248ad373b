import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { message } from '../../socle/message'
import type { EntreeDateEffet } from './date-effet'
import { alertesDEffet, effetDe, etapeDEffet, hypothesesDEffet } from './date-effet'
import type { GestionDesAides } from './parties'
import type { EtatDeSignature } from './signataires'
import { alertesDeSignatures, CMS_15, etapeDesSignatures, signatairesDuContrat } from './signataires'
import type { SignatureLue } from './signatures-lues'
import { lireSignatures } from './signatures-lues'

export interface EntreeSignataires extends EntreeDateEffet {
  readonly aides: GestionDesAides | null
}

/** Signataire, « oui » ou « recommandé », état, date de signature en numéro de série ou vide. */
export type LigneDeSignataire = readonly [string, 'oui' | 'recommandé', EtatDeSignature, number | '']

/**
 * Signataires obligatoires puis recommandés, une ligne chacun (CMS-15 ; CCH, art. L. 302-8-1, I).
 * `incomplet` : tableau ou communes absents, ligne dont on ne sait pas qui signe. `refuse` : cellule impossible, commune
 * étrangère au contrat, EPT hors du Grand Paris, signataire en double.
 */
export function controlerSignatures(
  entree: EntreeSignataires,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDeSignataire[]> {
  const { imprimee, lectures } = entree
  const lues = lireSignatures(entree.signatures, entree.communes, entree.grandParis)
  if ('etat' in lues) return lues
  const signataires = signatairesDuContrat(lues, entree.grandParis, entree.aides)
  const lignes = signataires.map(
    ({ libelle, obligatoire, etat, date }): LigneDeSignataire => [libelle, obligatoire ? 'oui' : 'recommandé', etat, date ?? ''],
  )
  const alertes = [...alertesDeSignatures(lues, signataires), ...alertesDEffet(signataires, imprimee)]
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  return etabli(lignes, 'tableau', {
    alertes,
    references: CMS_15.articles,
    hypotheses: hypothesesDEffet(signataires, imprimee, lectures),
    explication: [
      etapeDesSignatures(signataires),
      ...autresSignataires(lues.signatures, entree.aides),
      etapeDEffet(effetDe(signataires, imprimee, lectures), lectures),
    ],
  })
}

/** Toute personne morale utile peut signer : ces signatures ne sont ni exigées ni comptées dans la date d'effet. */
function autresSignataires(signatures: readonly SignatureLue[], aides: GestionDesAides | null): Etape[] {
  const autres = signatures.filter(({ partie }) => partie === 'autre' || (partie === 'département' && aides !== 'département'))
  if (autres.length === 0) return []
  return [
    {
      etape: message('cms-contrat.signatures.etape-autres'),
      calcul: message('cms-contrat.signatures.autres', { parties: autres.map(({ ecrite }) => ecrite).join(', ') }),
      valeur: autres.length,
    },
  ]
}
