import type { Valeur } from '../../src/classeur/port'
import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../src/classeur/xlsx'
import { ecrireRapport } from '../../src/cli/comparer/rapport'
import { essayerGrilles, LECTURES_PAR_DEFAUT } from '../../src/regles'
import type { Banc } from './lancer-mixite'
import { lancerIci, ouvrirBanc } from './lancer-mixite'

const GRILLE = ['critère;points;barème', 'DALO;100;', 'Ancienneté;2;par an', 'Quartier;10;'].join('\n')
const AUTRE = ['critère;points;barème', 'DALO;20;', 'Ancienneté;2;par an', 'Quartier;60;'].join('\n')

/** Quarante demandes : une sur trois DALO, dépôts de 2010 à 2023, une sur deux dans le quartier. */
function demandes(titre = 'Numéro', lignes = 40): string {
  const corps = Array.from({ length: lignes }, (_, i) => `${i + 1};${i % 3 === 0 ? 'Oui' : 'Non'};15/03/${2010 + (i % 14)};${i % 2 === 0 ? 'X' : 'N'}`)
  return [`${titre};DALO;Ancienneté;Quartier`, ...corps].join('\n')
}

describe('mixite comparer-grilles', () => {
  let banc: Banc
  const chemin = (nom: string): string => banc.chemin(nom)
  beforeAll(() => {
    banc = ouvrirBanc()
    banc.ecrireFichier('demandes.csv', demandes())
    banc.ecrireFichier('a.csv', GRILLE)
    banc.ecrireFichier('b.csv', AUTRE)
  })
  afterAll(() => banc.fermer())

  async function lancer(...args: string[]) {
    return lancerIci('comparer-grilles', '--demandes', chemin('demandes.csv'), '--grille', chemin('a.csv'), '--date', '2024-03-15', ...args)
  }

  it('deux grilles : JSON complet, aucune ligne par personne', async () => {
    const { code, sortie, erreur } = await lancer('--avec', chemin('b.csv'), '--seuil-secret', '2', '--json')
    expect([code, erreur]).toEqual([0, ''])
    const lu = JSON.parse(sortie) as Record<string, never>
    expect(Object.keys(lu)).toEqual(['date', 'doublement', 'demandes', 'grilles', 'comparaison', 'alertes', 'references', 'parametres', 'hypotheses'])
    expect(lu).toMatchObject({
      demandes: 40,
      grilles: [
        { nom: 'a', distribution: { effectif: 40 }, premierQuart: { part: 1 }, prioritaires: { effectif: 14 } },
        { nom: 'b', distribution: { effectif: 40, meilleure: 108 } },
      ],
      comparaison: { comparees: 40 },
    })
    expect(sortie).not.toMatch(/rang|numéro/i)
  })

  it('phrases : distribution, critères qui pèsent, comparaison ; la part se masque sous le seuil', async () => {
    const { code, sortie } = await lancer('--avec', chemin('b.csv'))
    expect(code).toBe(0)
    expect(sortie).toContain('Grille « a » : 40 demandes notées')
    expect(sortie).toContain('sans « Ancienneté », la médiane passe de')
    expect(sortie).toMatch(/De la première grille à la seconde, sur 40 demandes/)
  })

  it('rapport : une feuille, ses tableaux et ses graphiques, remplacé d’un coup', async () => {
    const sortie = chemin('rapport.xlsx')
    expect((await lancer('--avec', chemin('b.csv'), '--seuil-secret', '2', '--sortie', sortie)).erreur).toBe('')
    expect((await lancer('--avec', chemin('b.csv'), '--seuil-secret', '2', '--sortie', sortie)).erreur).toContain('remplacé')
    const classeur = await ouvrirXlsx(banc.lireFichier('rapport.xlsx'))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Banc d’essai'])
    expect(await classeur.graphiques('Banc d’essai')).toEqual(['Demandes par tranche de notes', 'Sensibilité 1', 'Sensibilité 2'])
    const textes: Valeur[] = []
    await classeur.parcourirValeurs('Banc d’essai', (_l, _c, valeur) => textes.push(valeur))
    expect(textes).toEqual(expect.arrayContaining(['Réglages', '15/03/2024', 'Médiane', 'Sensibilité à chaque critère, b', 'Note qui monte', 'Réserves']))
    expect(textes.filter((valeur) => valeur === 'Ancienneté')).toHaveLength(2)
  })

  it('un rapport que la feuille n’accepte pas arrête la commande', async () => {
    const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf('Banc d’essai'))
    await classeur.ecrire({ feuille: 'Banc d’essai', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, [['déjà là']])
    const grilles = [{ nom: 'a', plage: [['critère', 'points'], ['DALO', 10]], mutation: null }]
    const demandes = Array.from({ length: 40 }, () => [true])
    const resultat = essayerGrilles({ entetes: [['DALO']], demandes, grilles, calcul: 45366, doublement: false, seuilSecret: null, lectures: LECTURES_PAR_DEFAUT })
    if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
    await expect(ecrireRapport(classeur, { resultat, reglages: { jour: 45366, doublement: false, seuilSecret: null } })).rejects.toThrow('accord-requis')
  })

  it('une feuille du classeur des demandes pour grille, une cellule en erreur n’arrête que sa ligne', async () => {
    const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf('Demandes'))
    await classeur.ajouterFeuille('Ma grille')
    const lignes: Valeur[][] = Array.from({ length: 40 }, (_, i) => [i === 4 ? { erreur: '#N/A' } : i % 2 === 0, i + 1])
    await classeur.ecrire({ feuille: 'Demandes', ligne: 0, colonne: 0, lignes: 41, colonnes: 2 }, [['DALO', 'N°'], ...lignes])
    await classeur.ecrire({ feuille: 'Ma grille', ligne: 0, colonne: 0, lignes: 2, colonnes: 2 }, [['critère', 'points'], ['DALO', 50]])
    banc.ecrireFichier('tout.xlsx', await classeur.enregistrer())
    const { code, sortie } = await lancerIci('comparer-grilles', '--demandes', chemin('tout.xlsx'), '--grille', "'Ma grille'", '--date', '15/03/2024', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(sortie)).toMatchObject({ grilles: [{ nom: 'Ma grille', enErreur: { nombre: 1, lignes: [5] }, distribution: { effectif: 39, mediane: 0 } }] })
  })

  it('une situation de logement en erreur, lue d’un classeur ou d’un CSV, écarte sa ligne au lieu de valoir 0', async () => {
    const lignes = Array.from({ length: 40 }, (_, i): Valeur[] => [i === 4 ? { erreur: '#REF!' } : 'Habitat mobile'])
    const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf('Demandes'))
    await classeur.ecrire({ feuille: 'Demandes', ligne: 0, colonne: 0, lignes: 41, colonnes: 1 }, [['Situation de logement'], ...lignes])
    banc.ecrireFichier('situations.xlsx', await classeur.enregistrer())
    banc.ecrireFichier('situations.csv', ['Situation de logement', ...lignes.map((_, i) => (i === 4 ? '#N/A' : 'Habitat mobile'))].join('\n'))
    banc.ecrireFichier('p14.csv', 'critère;points;colonne\nP14;30;Situation de logement\n')
    for (const fichier of ['situations.xlsx', 'situations.csv']) {
      const { sortie } = await lancerIci('comparer-grilles', '--demandes', chemin(fichier), '--grille', chemin('p14.csv'), '--date', '2024-03-15', '--json')
      expect(JSON.parse(sortie)).toMatchObject({ grilles: [{ enErreur: { nombre: 1, lignes: [5] }, distribution: { effectif: 39, plusFaible: 30 } }] })
    }
  })

  it.each([
    [['--date', '2024-03-15'], 64, '--grille'],
    [['--demandes', 'demandes.csv', '--grille', 'a.csv'], 64, '--date'],
    [['--demandes', 'demandes.csv', '--grille', 'a.csv', '--date', '15/03/24'], 64, '15/03/24'],
    [['--demandes', 'demandes.csv', '--grille', 'a.csv', '--date', '2024-03-15', '--seuil-secret', 'peu'], 64, 'peu'],
    [['--demandes', 'demandes.csv', '--grille', 'a.csv', '--date', '2024-03-15', '--seuil-secret', '1'], 2, '2 au moins'],
    [['--demandes', 'demandes.csv', '--grille', 'a.csv', '--date', '2024-03-15', '--sortie', 'r.csv'], 64, '.xlsx'],
    [['--demandes', 'demandes.csv', '--grille', 'Feuille', '--date', '2024-03-15'], 64, 'demandes.csv'],
    [['--demandes', 'nominatif.csv', '--grille', 'a.csv', '--date', '2024-03-15'], 2, '« Nom de naissance »'],
    [['--demandes', 'vide.csv', '--grille', 'a.csv', '--date', '2024-03-15'], 3, 'Aucune demande notée'],
    [['--demandes', 'demandes.csv', '--grille', 'fausse.csv', '--date', '2024-03-15'], 2, 'points'],
    [['--demandes', 'longue.csv', '--grille', 'a.csv', '--date', '2024-03-15'], 2, 'ligne 2'],
  ] as const)('%j : code %d', async (args, code, fragment) => {
    banc.ecrireFichier('nominatif.csv', demandes('Nom de naissance'))
    banc.ecrireFichier('vide.csv', 'DALO;Ancienneté;Quartier\n0;0;0\n')
    banc.ecrireFichier('longue.csv', 'DALO;Ancienneté;Quartier\nOui;;Non;de trop\nOui;;Non\n')
    banc.ecrireFichier('fausse.csv', 'critère;points\nDALO;beaucoup\n')
    const lu = await lancerIci('comparer-grilles', ...args.map((arg) => (/\.csv$/.test(arg) && arg !== 'r.csv' ? chemin(arg) : arg)))
    expect([lu.code, lu.sortie]).toEqual([code, ''])
    expect(lu.erreur).toContain(fragment)
  })

  it('un fichier absent se dit, et le rapport n’écrase jamais un fichier lu', () => {
    const absent = banc.lancer('comparer-grilles', '--demandes', 'absent.csv', '--grille', 'a.csv', '--date', '2024-03-15')
    expect([absent.code, absent.sortie]).toEqual([2, ''])
    expect(absent.erreur).toContain('introuvable')
    banc.ecrireFichier('grille.xlsx', banc.lireFichier('rapport.xlsx'))
    const avant = banc.lireFichier('grille.xlsx')
    const ecrase = banc.lancer('comparer-grilles', '--demandes', 'demandes.csv', '--grille', 'grille.xlsx', '--date', '2024-03-15', '--sortie', './grille.xlsx')
    expect([ecrase.code, ecrase.erreur]).toEqual([64, expect.stringContaining('--grille')])
    expect(banc.lireFichier('grille.xlsx')).toEqual(avant)
  })

  it('dit son avancement sur la sortie d’erreur pour un grand échantillon, et l’aide se lit', async () => {
    banc.ecrireFichier('grand.csv', demandes('Numéro', 20_000))
    const { code, erreur } = await lancerIci('comparer-grilles', '--demandes', chemin('grand.csv'), '--grille', chemin('a.csv'), '--date', '2024-03-15', '--json')
    expect(code).toBe(0)
    expect(erreur.match(/banc d’essai, \d+ % fait/g)?.at(-1)).toBe('banc d’essai, 100 % fait')
    expect((await lancerIci('comparer-grilles', '--help')).sortie).toContain('--seuil-secret')
  })
})
