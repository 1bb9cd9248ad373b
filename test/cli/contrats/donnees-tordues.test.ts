import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import type { Valeur } from '../../../src/classeur/port'
import { ouvrirRemplissage, toutLire, VIERGE } from '../banc-de-remplissage'
import { attendreRefus } from '../lancer-mixite'
import { fichier, SUITE, x } from './fichier-de-communes'

let { banc, remplir, remplie } = {} as ReturnType<typeof ouvrirRemplissage>
beforeAll(() => {
  ;({ banc, remplir, remplie } = ouvrirRemplissage())
})
afterAll(() => banc.fermer())

const VALEUR: Valeur = { erreur: '#VALEUR!' }

async function dire(table: string, donnees: string, ...options: readonly string[]) {
  const { code, table: contenu, objet } = await remplie(table, donnees, VIERGE, ...SUITE, ...options)
  return { code, lignes: contenu.valeurs.slice(1), alertes: objet.alertes }
}

describe('objectif retenu', () => {
  it.each([
    // Régime, objectif, code de sortie, ce qui se dit.
    [x(142), 3, /^X : objectif 142, sous le plancher exact 142,75 .* : 1\.$/],
    [x(143), 0, /^X : Objectif 143 au plancher/],
    [x(144), 0, null],
    [x(189), 0, null],
    [x(190), 0, /^X : objectif 190, au-dessus du légal 189/],
    [x(0), 3, /^X : objectif retenu de 0 lu, l’objectif légal est de 189 .*laissez la case vide\.$/],
    ['X;8000;1760;25 %;95;;;;;', 3, /^X : objectif 95, sous le plancher exact 96 /],
    ['X;8000;1760;25 %;96;;;;;', 0, /^X : Objectif 96 au plancher/],
    ['X;6000;1122;20 %;62;;;;;', 3, /^X : objectif 62, sous le plancher exact 62,4 /],
    ['X;6000;1122;20 %;63;;;;;', 0, /^X : Objectif 63 au plancher/],
  ])('%s', async (ligne, attendu, phrase) => {
    const { code, alertes } = await dire('TAB-13', fichier(ligne))
    const propres = alertes.filter((alerte) => !alerte.startsWith('Situation non renseignée'))
    expect([code, propres]).toEqual([attendu, phrase === null ? [] : [expect.stringMatching(phrase)]])
  })

  it.each([
    ['1', 1, 571],
    ['1 %', 0.01, 6],
    ['28,02', 0.2802, 160],
    ['0,2802', 0.2802, 160],
  ])('un taux « %s » vaut %d, soit un objectif de %i', async (taux, fraction, objectif) => {
    expect((await dire('TAB-13', fichier(x('', `;;;;${taux}`)))).lignes[0]?.slice(4)).toEqual([fraction, objectif])
  })
})

describe('répartition mutualisée', () => {
  it('une somme trop courte n’est pas conforme, et le dit', async () => {
    const { code, alertes } = await dire('TAB-14', fichier(x(100), 'Y;10000;1900;25 %;286;;;oui;;'))
    expect(code).toBe(3)
    expect(alertes.filter((alerte) => alerte.startsWith('Somme'))).toEqual([
      'Somme : 386 retenus pour 387 exigés, il en manque 1 (art. L. 302-8, X, al. 3 du CCH).',
    ])
    const juste = await dire('TAB-14', fichier(x(100), 'Y;10000;1900;25 %;287;;;oui;;'))
    expect([juste.code, juste.alertes.filter((alerte) => alerte.startsWith('Somme'))]).toEqual([0, []])
  })

  it('un objectif qui manque ne laisse pas juger la somme', async () => {
    const { code, alertes } = await dire('TAB-14', fichier(x(''), 'Y;10000;1900;25 %;287;;;oui;;'))
    expect([code, alertes.filter((alerte) => alerte.startsWith('Somme'))]).toEqual([3, []])
  })

  it('la moitié légale se juge sur l’objectif non arrondi', async () => {
    const deux = (retenu: number) => dire('TAB-14', fichier(x(retenu), `Y;10000;1900;25 %;${387 - retenu};;;oui;;`))
    expect((await deux(94)).alertes.join(' ')).toMatch(/X : objectif 94, sous la moitié légale 94,215/)
    expect([(await deux(94)).code, (await deux(95)).code]).toEqual([3, 0])
  })

  it('soixante communes, leur Total et une seule phrase', async () => {
    const { code, lignes, alertes } = await dire(
      'TAB-14',
      fichier(...Array.from({ length: 60 }, (_rien, i) => x(189).replace('X', `Commune ${i}`))),
    )
    expect([code, lignes.length, lignes.at(-1)]).toEqual([
      0,
      61,
      ['Total', 34_260, 11_340 / 34_260, 11_340, 11_340 / 34_260, 11_340, null, null],
    ])
    expect(alertes).toEqual([expect.stringMatching(/Commune 19 et 40 autres\.$/)])
  })

  it('une nouvelle entrante en sort ; une commune restée seule n’a rien à répartir', async () => {
    const { code, lignes, alertes } = await dire(
      'TAB-14',
      fichier('E;2000;188;25 %;40;nouvelle entrante rang 1;;;;', x(189)),
    )
    expect([code, lignes.map(([nom]) => nom)]).toEqual([3, ['X', 'Total']])
    expect(alertes[0]).toMatch(/X y est seule/)
    expect(alertes[1]).toMatch(/^Nouvelle entrante, .* : E\./)
  })
})

describe('commune', () => {
  it.each([
    ['RP nulles', 'X;0;0;25 %;5;;;;;', /^X : Résidences principales .*0 ou cellule vide/],
    ['cible de 19 %', 'X;9873;1898;19 %;160;;;;;', /^X : Taux cible .*19 % lu, 20 % ou 25 % attendu/],
    [
      'déficit notifié d’une cible atteinte',
      'X;1000;300;25 %;5;;;;20;',
      /^X : Logements manquants notifiés .*20 lus alors que 300/,
    ],
    [
      'déficit notifié au-delà des résidences',
      'X;9873;1898;25 %;160;;;;99999;',
      /^X : Logements manquants notifiés .*99.999 lus/,
    ],
  ])('%s : une phrase, une seule fois, et aucun nombre', async (_cas, ligne, phrase) => {
    const { code, lignes, alertes } = await dire('TAB-13', fichier(ligne))
    expect([code, lignes[0]?.slice(0, 4)]).toEqual([3, ['X', VALEUR, VALEUR, VALEUR]])
    expect(alertes.filter((alerte) => alerte.startsWith('X : '))).toEqual([expect.stringMatching(phrase)])
  })

  it('le déficit notifié l’emporte sur le calcul, et l’écart se dit', async () => {
    const { lignes, alertes } = await dire('TAB-13', fichier(x(300, ';;;900;')))
    expect(lignes[0]?.slice(0, 4)).toEqual(['X', 900, 0.33, 297])
    expect(alertes.join(' ')).toMatch(/900\) prime ; le calcul donne 571 \(écart \+329\)/)
  })

  it.each([
    ['nouvelle entrante rang 1', '2000;188', [47, 15, 0.2, 9]],
    ['nouvelle entrante rang 2', '2000;210', [73, 22, 0.3, 21]],
    ['entrée en cours de période', '2000;188', [32, 10, 0.2, 6]],
  ])('%s : 15, 25 ou 10 %, sans aménagement', async (situation, parc, attendu) => {
    const { lignes } = await dire('TAB-16', fichier(`E;${parc};25 %;;${situation};non;;;`), '--modalite', 'A')
    expect(lignes[0]?.slice(0, 4)).toEqual(attendu)
    const abaissee = await dire('TAB-13', fichier(`E;${parc};25 %;20;${situation};non;;;`))
    expect([abaissee.code, abaissee.alertes.join(' ')]).toEqual([3, expect.stringMatching(/E : .*aucun aménagement permis/)])
  })

  it('sous 10 % de logements sociaux, un PLH inconnu se demande et rien ne se suppose', async () => {
    const { code, lignes, alertes } = await dire('TAB-16', fichier('E;2000;188;25 %;47;droit commun;;;;'))
    expect([code, lignes[0]?.slice(0, 4)]).toEqual([3, [47, 15, '', '']])
    expect(alertes).toEqual([expect.stringMatching(/couverture par un PLH : E\./)])
  })

  it('des noms presque pareils se signalent ; tout à fait pareils, ils se refusent', async () => {
    const proches = await dire(
      'TAB-13',
      fichier(x(160).replace('X', 'L’Haÿ-les-Roses'), x(160).replace('X', "L'Haÿ les Roses"), x(160)),
    )
    expect(proches.alertes[0]).toMatch(/presque pareils : L’Haÿ-les-Roses, L'Haÿ les Roses\./)
    attendreRefus(
      (await remplir('TAB-13', fichier(x(160), x(160).replace('X', 'x ')), VIERGE, ...SUITE)).execution,
      2,
      /en double : x\./,
    )
  })

  it.each(['=1+1', '+33', '33', 'La ""Ville""', '<b>&amp;', 'Saint-Cyr;l’École'])(
    'le nom %s traverse tel quel et se retrouve',
    async (nom) => {
      const { lignes } = await dire('TAB-13', fichier(x(160).replace('X', `"${nom}"`)))
      expect(lignes[0]?.slice(0, 4)).toEqual([nom.replaceAll('""', '"'), 571, 0.33, 189])
    },
  )
})

describe('lignes saisies', () => {
  async function projets(lignes: string, donnees = fichier(x(160))) {
    const chemin = banc.chemin(banc.ecrireFichier('projets.csv', lignes))
    return { chemin, ...(await remplir('TAB-17', donnees, VIERGE, ...SUITE, '--lignes', chemin)) }
  }

  it('deux années dans une case se refusent : ligne, colonne et valeur nommées', async () => {
    const { execution } = await projets('f01;f05;f06;f08;commune\nA;10;10;2023/2024;X\n')
    attendreRefus(execution, 2, /ligne 2, « f08 » : « 2023\/2024 »/)
  })

  it('des typologies en toutes lettres se gardent, et leurs colonnes se demandent', async () => {
    const { execution, apres } = await projets('f01;f05;f06;f07;f08;commune\nA;24;20;8 PLAI/12 PLUS;2024;X\n')
    expect(execution.sortie).toMatch(/PLAI inconnus, ligne\(s\) 2/)
    const { valeurs } = await toutLire(await ouvrirXlsx(banc.lireFichier(apres)), 'TAB-17')
    expect(valeurs[1]?.slice(5, 8)).toEqual([20, '8 PLAI/12 PLUS', 2024])
  })

  it('un projet d’une commune étrangère au contrat ne compte pour aucune, et se nomme', async () => {
    const communes = fichier(x(160), x(100).replace('X', 'L’Haÿ-les-Roses'))
    const lignes = "f01;f05;f06;plai;f08;commune\nA;10;10;10;2024;L'Haÿ-les-Roses\nB;10;10;10;2024;x\nC;10;10;10;2024;Z\n"
    const { execution, apres } = await projets(lignes, communes)
    expect(execution.code).toBe(3)
    expect(execution.sortie).toMatch(/étrangère au contrat, ligne 2 \(« L'Haÿ-les-Roses »\), 4 \(« Z »\)/)
    const { valeurs } = await toutLire(await ouvrirXlsx(banc.lireFichier(apres)), 'TAB-17')
    expect(valeurs.slice(1, 4).map((ligne) => [ligne[32], ligne[36]])).toEqual([
      ['X', 10],
      ['L’Haÿ-les-Roses', 0],
      ['Ensemble', 30],
    ])
  })

  it('une colonne facultative absente ne se dit pas ; une colonne attendue, si', async () => {
    const { execution } = await projets('f01;f05;f06;plai;f08;commune\nA;10;10;10;2024;X\n')
    expect(execution.sortie).toMatch(/Colonne « Adresse » absente/)
    expect(execution.sortie).not.toMatch(/« (?:BRS|Équipe projet dédiée|Motif de l'exception) »/)
  })

  it.each([
    ['sans la colonne des intitulés', 'num;den\n1260;180\n'],
    ['sans intitulé', 'ind;num;den\n;1260;180\n'],
  ])('une ligne %s ne finit pas sous la trame sans nom', async (_cas, lignes) => {
    const chemin = banc.chemin(banc.ecrireFichier('tension.csv', lignes))
    const { execution } = await remplir('TAB-06', fichier(x(160)), VIERGE, ...SUITE, '--lignes', chemin)
    attendreRefus(
      execution,
      2,
      /tension\.csv sans intitulé : 2\. .*« Indicateur » .*« Ratio de tension = demandeurs \/ demandes satisfaites »/,
    )
  })

  it('un champ sous le tableau n’est pas une ligne sans intitulé, où que soit la colonne des intitulés', async () => {
    const synthese = 'Synthèse : freins, atouts et points d’amélioration;Marges faibles;'
    const chemin = banc.chemin(
      banc.ecrireFichier('themes.csv', `diff;outils;theme\nFoncier;EPF;1) Action foncière\n${synthese}\n`),
    )
    const { table } = await remplie('TAB-11', fichier(x(160)), VIERGE, ...SUITE, '--lignes', chemin)
    expect([table.valeurs[1], table.valeurs[6]?.slice(0, 2)]).toEqual([
      ['1) Action foncière', 'Foncier', 'EPF'],
      ["Synthèse : freins, atouts et points d'amélioration", 'Marges faibles'],
    ])
  })

  it('aucun arrondissement, ou un arrondissement sans résidences : dit, et sans faux total', async () => {
    const lyon = fichier('Lyon;40000;6099;25 %;;droit commun;oui;;;')
    const aucune = await dire('TAB-15', lyon, '--modalite', 'A', '--ville', 'Lyon')
    expect([aucune.code, aucune.alertes[0]]).toEqual([3, 'TAB-15 n’a encore aucune ligne : saisissez-en une.'])
    const chemin = banc.chemin(
      banc.ecrireFichier('arr.csv', 'arr;rp;ls;obj\n1er;10000;900;400\n2e;0;0;350\n3e;20000;3000;538\n'),
    )
    const { lignes, alertes } = await dire('TAB-15', lyon, '--modalite', 'A', '--ville', 'Lyon', '--lignes', chemin)
    expect(lignes[1]?.slice(0, 7)).toEqual(['2e', 0, 0, '', '', 350, 350 / 1288])
    expect(alertes.join(' ')).toMatch(/2e/)
  })
})
