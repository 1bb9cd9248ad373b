import type { BancDEssai, ResultatDeGrille } from '../../regles'
import { SECRET } from '../../regles'
import { redigerMessage } from '../../textes'

/** Critères cités : ceux dont le retrait déplace le plus la médiane. */
const CRITERES_CITES = 5

/** Le banc en quelques phrases ; `--json` et le rapport disent tout. */
export function resumerLeBanc({ grilles, comparaison }: BancDEssai): string[] {
  const phrases = grilles.flatMap((grille) => [resumerLaGrille(grille), ...criteresQuiPesent(grille)])
  if (comparaison === null) return phrases
  const { comparees, montent, descendent, inchangees, entrentAuPremierQuart: entrent, sortentDuPremierQuart: sortent } = comparaison
  const effectifs = { montent, descendent, inchangees, entrent, sortent }
  const donnees = Object.fromEntries(Object.entries(effectifs).map(([nom, effectif]) => [nom, effectif ?? SECRET]))
  return [...phrases, redigerMessage({ id: 'cli.comparer-comparaison', donnees: { comparees, ...donnees } })]
}

function resumerLaGrille({ nom, distribution, premierQuart }: ResultatDeGrille): string {
  if (distribution.masquee) return redigerMessage({ id: 'cli.comparer-masquee', donnees: { nom } })
  const { effectif, meilleure, mediane, plusFaible, premierQuartile, troisiemeQuartile } = distribution
  const notes = { effectif, meilleure, mediane, plusFaible, premierQuartile, troisiemeQuartile }
  const donnees = Object.fromEntries(Object.entries(notes).map(([cle, note]) => [cle, note ?? 0]))
  return redigerMessage({
    id: premierQuart.part === null ? 'cli.comparer-grille-sans-part' : 'cli.comparer-grille',
    donnees: { nom, ...donnees, seuil: premierQuart.seuil ?? 0, quart: premierQuart.effectif ?? 0, part: Math.round((premierQuart.part ?? 0) * 1000) / 1000 },
  })
}

function criteresQuiPesent({ distribution, sensibilite }: ResultatDeGrille): string[] {
  const base = distribution.mediane ?? 0
  return sensibilite
    .flatMap(({ libelle, retire }) => (retire.mediane === null || retire.mediane === base ? [] : [{ libelle, mediane: retire.mediane }]))
    .sort((un, autre) => Math.abs(autre.mediane - base) - Math.abs(un.mediane - base))
    .slice(0, CRITERES_CITES)
    .map(({ libelle, mediane }) => redigerMessage({ id: 'cli.comparer-critere', donnees: { libelle, mediane, base } }))
}
