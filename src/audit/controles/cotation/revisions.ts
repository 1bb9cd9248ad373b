import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireNombreDeCase, mentionDe } from '../../reconnaissance/lire-cases'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import type { ColonneAPreciser, ModeleDeTableau, PropositionDeNotion, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'

const POIDS_D_UNE_ANNEE = /^(?:poids|points?|ponderations?|baremes?) (?:de |en )?(20\d\d)$/

/** « Poids 2024 » : l'année des poids d'une colonne ; `null` si son titre dit autre chose. */
export function anneeDesPoids(intitule: string): number | null {
  const annee = POIDS_D_UNE_ANNEE.exec(normaliser(intitule))?.[1]
  return annee === undefined ? null : Number(annee)
}

/** Poids d'une grille avant et après, avec sa version (COT-30). */
export const MODELE_REVISIONS: ModeleDeTableau = {
  id: 'COT-30',
  objet: 'critère révisé',
  minimum: 3,
  preciser: avantPuisApres,
  typer: ({ notions, transpose }) => (!transpose && notions.has('avant') && notions.has('apres') ? 'COT-30' : null),
  notions: {
    critere: { nom: 'critère', type: 'texte', exigee: true, titres: ['Critère', 'Critères'], synonymes: ['critère modifié', 'libellé du critère', 'critère révisé'] },
    avant: { nom: 'poids d’avant', type: 'nombre', titres: ['Ancien poids', 'Poids avant'], tournure: /^(?:ancien\w*|anc) (?:poids|points?|ponderations?|baremes?|valeurs?)\b|^(?:poids|points?|ponderations?|baremes?) (?:avant|anciens?|initia(?:l|ux)|precedents?|actuels?|d origine)\b|^(?:poids|points?|ponderations?|baremes?) (?:de |en )?20\d\d$/ },
    apres: { nom: 'poids d’après', type: 'nombre', titres: ['Nouveau poids', 'Poids après'], tournure: /^nouve\w+ (?:poids|points?|ponderations?|baremes?|valeurs?)\b|^(?:poids|points?|ponderations?|baremes?) (?:apres|nouveaux?|revises?|modifies?|proposes?)\b/ },
    version: { nom: 'version', type: 'mixte', titres: ['Version', 'Nouvelle version'], synonymes: ['version de grille', 'version de la grille', 'version après', 'n° de version', 'nouvelle version de la grille', 'version créée'] },
    versionAvant: { nom: 'version d’avant', type: 'mixte', titres: ['Ancienne version'], synonymes: ['version avant', 'version précédente', 'version initiale', 'ancienne version de la grille'] },
  },
}

/** De deux années de poids, la première est celle d'avant. */
function avantPuisApres(colonnes: readonly ColonneAPreciser[]): readonly (readonly PropositionDeNotion[])[] {
  const annees = colonnes.map(({ intitule }) => anneeDesPoids(intitule))
  const premiere = Math.min(...annees.flatMap((annee) => annee ?? []))
  return colonnes.map(({ propositions }, i) => {
    const annee = annees[i] ?? null
    return annee === null ? propositions : [{ notion: annee === premiere ? 'avant' : 'apres', certitude: 'probable' }]
  })
}

/** Un poids ne change pas sans que la grille change de version (COT-30). */
export const CONTROLE_DES_REVISIONS: Controle = {
  id: 'COT-30.revisions',
  regle: 'COT-30',
  gravite: 'AL',
  aide: 'audit-cotation.aide.revisions',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) if (tableau.modele.id === MODELE_REVISIONS.id) examiner(tableau, carnet)
  },
}

function examiner(tableau: TableauReconnu, carnet: Carnet): void {
  const [avant, apres, version, versionAvant] = ['avant', 'apres', 'version', 'versionAvant'].map((notion) => colonneDe(tableau, notion))
  if (avant === undefined || apres === undefined) return
  const certitude = laPlusFaible([tableau.certitude, avant.certitude, apres.certitude])
  const changes = Array.from(tableau.objets).filter((objet) => {
    const [un, autre] = [lireNombreDeCase(tableau, avant, objet), lireNombreDeCase(tableau, apres, objet)]
    return un !== null && autre !== null && un !== autre
  })
  if (changes.length === 0) return
  if (version === undefined) {
    carnet.nonConforme({ lieu: lieuDesTitres(tableau), lu: null, attendu: 'version', message: message('audit-cotation.revision-sans-version'), certitude })
    return
  }
  for (const objet of changes) {
    const dite = mentionDe(valeurDe(tableau, objet, version.rang))
    const ancienne = versionAvant === undefined ? null : mentionDe(valeurDe(tableau, objet, versionAvant.rang))
    if (dite !== '' && dite !== ancienne) carnet.conforme()
    else carnet.nonConforme({ lieu: lieuDe(tableau, objet, version.rang), lu: citer(valeurDe(tableau, objet, version.rang)), attendu: null, message: message('audit-cotation.revision-sans-version'), certitude })
  }
}
