import type { Saisie } from '../../../src/classeur/port'
import { reconnaitreLignes } from './reconnaitre-feuilles'

/** Échelle de la colonne de taux d'une commune par valeur. */
async function echelleDe(
  titre: string,
  taux: readonly Saisie[],
  voisines: readonly (readonly [string, readonly number[]])[] = [],
) {
  const lignes = taux.map((valeur, i) => [`Commune ${i}`, ...voisines.map(([, valeurs]) => valeurs[i] ?? null), valeur])
  const { tableaux } = await reconnaitreLignes([['Commune', ...voisines.map(([nom]) => nom), titre], ...lignes])
  const colonnes = tableaux[0]?.colonnes ?? []
  const { echelle, dominante } = colonnes[colonnes.length - 1] ?? {}
  return dominante === undefined ? echelle : `${String(echelle)}, ${dominante}`
}

describe('échelle d’une colonne de taux', () => {
  it.each<[string, readonly Saisie[], string]>([
    ['Taux SRU', [0.19, 0.24, 0.2], 'fraction'],
    ['Taux SRU', [19.22, 24, 20.5], 'pourcent'],
    ['Taux SRU', ['19,22 %', '24 %'], 'fraction'],
    ['Taux SRU', ['19,22', '24'], 'pourcent'],
    ['Taux SRU', [0.19, 0.24, 21.26], 'melangee, fraction'],
    ['Taux SRU', [19, 24, 0.21], 'melangee, pourcent'],
    ['Taux SRU', [19, 0.21], 'melangee'],
    ['Taux SRU', [19, 24, '0,21'], 'melangee, pourcent'],
    ['Taux SRU', [19, 24, 0], 'pourcent'],
    ['Taux SRU', [0, 0], 'fraction'],
    ['Taux SRU', [null, null], 'inconnue'],
    ['Taux SRU', [0.19, '24 %'], 'fraction'],
  ])('%s %j : %s', async (titre, taux, echelle) => {
    expect(await echelleDe(titre, taux, [['LS manquants', [1, 2, 3]]])).toBe(echelle)
  })

  it('un taux d’atteinte dépasse parfois 1 sans être en points', async () => {
    const bilan = [['Objectif', [100, 100, 100]] as const, ['Réalisés', [80, 102, 310]] as const]
    expect(await echelleDe('Taux d’atteinte', [0.8, 1.02, 3.1], bilan)).toBe('fraction')
    expect(await echelleDe('Taux d’atteinte', [80, 102, 310], bilan)).toBe('pourcent')
  })

  it('les effectifs de la ligne disent que 0,85 est en points', async () => {
    const parc = [['Résidences principales', [10_000, 4000, 9000]] as const, ['Logements sociaux', [1922, 34, 1800]] as const]
    expect(await echelleDe('Taux SRU', [19.22, 0.85, 20], parc)).toBe('pourcent')
    expect(await echelleDe('Taux SRU', [19.22, 0.0085, 20], parc)).toBe('melangee, pourcent')
  })

  it('toutes les cellules comptent, pas seulement les premières', async () => {
    const taux = Array.from({ length: 900 }, (_, i) => (i === 701 ? 21.26 : 0.2))
    expect(await echelleDe('Taux SRU', taux, [['LS manquants', []]])).toBe('melangee, fraction')
  })
})
