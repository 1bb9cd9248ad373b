import { lireAdresse } from '../../../../src/classeur/adresse'
import type { Classeur, Plage, Saisie } from '../../../../src/classeur/port'
import { essayerGrilles, LECTURES_PAR_DEFAUT } from '../../../../src/regles'
import { TravailInterrompu } from '../../../../src/remplissage'
import type { BancRendu, ChoixDuBanc } from '../../../../src/taskpane/cas-usage/comparer/essayer-grilles-du-classeur'
import { essayerGrillesDuClasseur } from '../../../../src/taskpane/cas-usage/comparer/essayer-grilles-du-classeur'
import { apercevoirNotes } from '../../../../src/taskpane/cas-usage/coter/apercevoir-notes'
import { redigerMessage } from '../../../../src/textes'
import { classeurDuBanc, demandes, GRILLE_A, GRILLE_B } from './classeur'

/** 15/03/2024. */
const JOUR = 45366

function choix(changes: Partial<ChoixDuBanc> = {}): ChoixDuBanc {
  const grilles = [
    { nom: 'A', plage: lireAdresse("'Grille 2024'!A1:C4"), mutation: null },
    { nom: 'B', plage: lireAdresse("'Grille 2025'!A1:C4"), mutation: null },
  ]
  return { demandes: lireAdresse('Demandes!A1:D41'), grilles, jour: JOUR, doublement: false, seuilSecret: 2, ...changes }
}

async function essayer(classeur: Classeur, changes: Partial<ChoixDuBanc> = {}) {
  const rendu = await essayerGrillesDuClasseur(classeur, choix(changes), {})
  if (rendu.genre === 'refuse') throw new Error(dits(rendu).join(' '))
  return rendu
}

function dits(rendu: BancRendu): readonly string[] {
  return (rendu.genre === 'refuse' ? rendu.motifs : [...rendu.resultat.alertes, ...rendu.avertissements]).map(redigerMessage)
}

describe('banc d’essai sur les grilles d’un classeur', () => {
  it('rend ce que la règle rend des mêmes cellules, quelle que soit la taille des morceaux', async () => {
    const longues = demandes(12_000)
    const rendu = await essayer(classeurDuBanc(longues), { demandes: lireAdresse('Demandes!A1:D12001') })
    const [entetes = [], ...lignes] = longues
    const attendu = essayerGrilles({
      entetes: [entetes as string[]],
      demandes: lignes as (number | boolean | string)[][],
      grilles: [
        { nom: 'A', plage: GRILLE_A as string[][], mutation: null },
        { nom: 'B', plage: GRILLE_B as string[][], mutation: null },
      ],
      calcul: JOUR,
      doublement: false,
      seuilSecret: 2,
      lectures: LECTURES_PAR_DEFAUT,
    })
    expect(attendu.etat).toBe('etabli')
    expect(rendu.resultat.valeur).toEqual(attendu.etat === 'etabli' ? attendu.valeur : null)
  })

  it('une ligne illisible se dit par son numéro dans la feuille, une ligne de total n’est pas notée', async () => {
    const contenu = [...demandes(), ['Total', null, null, null]].map((ligne, i): readonly Saisie[] => (i === 5 ? [5, 'peut-être', '2019-01-01', false] : ligne))
    const rendu = await essayer(classeurDuBanc(contenu), { demandes: lireAdresse('Demandes!A1:D42'), grilles: choix().grilles.slice(0, 1) })
    expect(rendu.resultat.valeur.grilles[0]).toMatchObject({ distribution: { effectif: 39 }, enErreur: { nombre: 1 } })
    expect(dits(rendu).join(' ')).toContain('dont ligne(s) 6')
    expect(dits(rendu).join(' ')).toContain('Demandes!A42:D42 est une ligne de total')
  })

  it('chaque grille cite ses lignes illisibles, une fois, au rang de la feuille ; une grille sans erreur n’en cite pas', async () => {
    const contenu = [[null, null, null, null], [null, null, null, null], ...demandes().map((ligne, i): readonly Saisie[] => (i === 5 || i === 9 ? [i, 'peut-être', '2019-01-01', false] : ligne))]
    const classeur = classeurDuBanc(contenu, [GRILLE_A, GRILLE_B.filter(([critere]) => critere !== 'DALO')])
    const [une, autre] = choix().grilles
    const grilles = [une, { ...autre, plage: lireAdresse("'Grille 2025'!A1:C3") }] as ChoixDuBanc['grilles']
    const phrases = dits(await essayer(classeur, { demandes: lireAdresse('Demandes!A3:D43'), grilles })).filter((phrase) => phrase.includes('dont ligne(s)'))
    expect(phrases).toEqual([expect.stringMatching(/« A ».*2.*dont ligne\(s\) 8, 12/)])
  })

  it('un échantillon nominatif est refusé, colonne nommée, sans qu’aucune demande ne soit lue', async () => {
    const memoire = classeurDuBanc(demandes(40, 'Nom de naissance'))
    const lues: Plage[] = []
    const classeur = { ...memoire, lire: async (plage: Plage) => (lues.push(plage), memoire.lire(plage)) }
    const rendu = await essayerGrillesDuClasseur(classeur, choix(), {})
    expect(dits(rendu).join(' ')).toContain('« Nom de naissance »')
    // Les titres, et le bas de la plage où pourrait se tenir un total.
    expect(lues.filter(({ feuille }) => feuille === 'Demandes').map(({ lignes }) => lignes)).toEqual([1, 1])
  })

  it.each<readonly [string, Partial<ChoixDuBanc>, string]>([
    ['grille sur les demandes', { grilles: [{ nom: 'A', plage: lireAdresse('Demandes!A2:C4'), mutation: null }] }, 'se recouvrent'],
    ['titres seuls', { demandes: lireAdresse('Demandes!A1:D1') }, 'au moins une demande'],
    ['seuil de 1', { seuilSecret: 1 }, '2 au moins'],
    ['grille qui n’en est pas une', { demandes: lireAdresse('Demandes!A1:D20'), grilles: [{ nom: 'A', plage: lireAdresse('Demandes!A25:D30'), mutation: null }] }, 'critère'],
  ])('%s : refusé, et dit', async (_nom, changes, fragment) => {
    const rendu = await essayerGrillesDuClasseur(classeurDuBanc(), choix(changes), {})
    expect([rendu.genre, dits(rendu).join(' ')]).toEqual(['refuse', expect.stringContaining(fragment)])
  })

  it('une grille sans aucune colonne dans la liste, une grille sous les demandes : refusées ensemble, avant de lire les demandes', async () => {
    const classeur = classeurDuBanc([...demandes(), [], ...GRILLE_A], [GRILLE_A, [['critère', 'points'], ['Handicap', 5]]])
    const grilles = [choix().grilles[0], { nom: 'B', plage: lireAdresse("'Grille 2025'!A1:B2"), mutation: null }] as ChoixDuBanc['grilles']
    const phrases = dits(await essayerGrillesDuClasseur(classeur, choix({ demandes: lireAdresse('Demandes!A1:D46'), grilles }), {}))
    expect(phrases).toEqual([
      expect.stringContaining("Grille 'Grille 2025'!A1:B2 : aucun de ses critères n’a de colonne"),
      expect.stringContaining('Choisissez les seules demandes, Demandes!A1:D41'),
    ])
  })

  it('une cellule fusionnée, une grille en erreur : tous les motifs ensemble', async () => {
    const memoire = classeurDuBanc(demandes(), [GRILLE_A, GRILLE_B.map((ligne, i) => (i === 1 ? ['DALO', { erreur: '#N/A' }, null] : ligne))])
    const fusion = lireAdresse('Demandes!A3:B3')
    const classeur = { ...memoire, obstacles: async (plage: Plage) => ({ ...(await memoire.obstacles(plage)), fusions: [fusion] }) }
    const phrases = dits(await essayerGrillesDuClasseur(classeur, choix(), {}))
    expect(phrases).toHaveLength(2)
    expect(phrases.join(' ')).toMatch(/Grille 2025.*Demandes!A3:B3/)
  })

  it('la grille des mutations note les seuls locataires du parc, moins de trente demandes alertent', async () => {
    const contenu = [
      ['DALO', 'S37'],
      ...Array.from({ length: 12 }, (_ligne, i): readonly Saisie[] => [true, i < 3]),
    ]
    const classeur = classeurDuBanc(contenu, [
      [['critère', 'points'], ['DALO', 100]],
      [['critère', 'points'], ['DALO', 7]],
    ])
    const grilles = [{ nom: 'A', plage: lireAdresse("'Grille 2024'!A1:B2"), mutation: lireAdresse("'Grille 2025'!A1:B2") }]
    const rendu = await essayer(classeur, { demandes: lireAdresse('Demandes!A1:B13'), grilles })
    expect(rendu.resultat.valeur.grilles[0]?.distribution).toMatchObject({ effectif: 12, meilleure: 100, plusFaible: 7 })
    expect(dits(rendu).join(' ')).toContain('Moins de 30 demandes')
  })

  it('dit une part qui croît jusqu’à 1', async () => {
    const parts: number[] = []
    await essayerGrillesDuClasseur(classeurDuBanc(demandes(12_000)), choix({ demandes: lireAdresse('Demandes!A1:D12001') }), { progresser: (part) => parts.push(part) })
    expect(parts).toEqual([...parts].sort((un, autre) => un - autre))
    expect(parts.at(-1)).toBe(1)
  })

  // Trois morceaux de 5 000 lignes : l’arrêt se lève pendant la lecture de l’un, le pas suivant le voit.
  it.each([1, 2, 3])('s’arrête à la lecture du morceau %d : plus rien n’est lu', async (morceau) => {
    const memoire = classeurDuBanc(demandes(12_000))
    const arret = new AbortController()
    let morceaux = 0
    const classeur = {
      ...memoire,
      lire: async (plage: Plage) => {
        if (plage.feuille === 'Demandes' && plage.lignes > 1) morceaux += 1
        if (morceaux === morceau) arret.abort()
        return memoire.lire(plage)
      },
    }
    const lance = essayerGrillesDuClasseur(classeur, choix({ demandes: lireAdresse('Demandes!A1:D12001') }), { signal: arret.signal })
    await expect(lance).rejects.toBeInstanceOf(TravailInterrompu)
    expect(morceaux).toBe(morceau)
  })

  it('s’arrête entre deux étapes du calcul, les demandes toutes lues', async () => {
    let horloge = 0
    const temps = jest.spyOn(performance, 'now').mockImplementation(() => (horloge += 1000))
    const arret = new AbortController()
    const parts: number[] = []
    const progresser = (part: number): void => {
      parts.push(part)
      if (part > 0.3) arret.abort()
    }
    const lance = essayerGrillesDuClasseur(classeurDuBanc(), choix(), { signal: arret.signal, progresser })
    await expect(lance.finally(() => temps.mockRestore())).rejects.toBeInstanceOf(TravailInterrompu)
    expect(parts.filter((part) => part > 0.3)).toHaveLength(1)
    expect(parts.at(-1)).toBeLessThan(0.5)
  })

  it('une erreur de cellule dans la situation de logement écarte la ligne, comme « Coter une liste » ; ailleurs elle ne change rien', async () => {
    const lignes = Array.from({ length: 40 }, (_ligne, i): readonly Saisie[] => [i === 6 ? { erreur: '#N/A' } : 'Habitat mobile', i === 9 ? { erreur: '#REF!' } : i])
    const classeur = classeurDuBanc([['Situation de logement', 'Numéro'], ...lignes], [[['critère', 'points', 'colonne'], ['P14', 30, 'Situation de logement']]])
    const grille = { nom: 'A', plage: lireAdresse("'Grille 2024'!A1:C2"), mutation: null }
    const plage = lireAdresse('Demandes!A1:B41')
    const rendu = await essayer(classeur, { demandes: plage, grilles: [grille] })
    expect(rendu.resultat.valeur.grilles[0]).toMatchObject({ distribution: { effectif: 39, plusFaible: 30 }, enErreur: { nombre: 1, lignes: [7] } })
    expect(dits(rendu).join(' ')).toContain('dont ligne(s) 8')
    const cotee = await apercevoirNotes(classeur, { demandes: plage, grille: grille.plage, nomDeGrille: 'A', mutation: null, jour: JOUR, doublement: false }, {})
    expect(cotee).toMatchObject({ notes: { notees: 39, enErreur: 1, erreurs: [{ adresse: 'Demandes!A8' }] } })
  })
})
