import type { Contenu } from '../../src/classeur/port'
import { textesDe } from '../classeur/fabrique/parties'
import { MUTUALISANTES, ABAISSANTE, ouvrirRemplissage, TITRES, toutLire, VIERGE } from './banc-de-remplissage'
import { attendreRefus } from './lancer-mixite'

let { banc, remplir, remplie } = {} as ReturnType<typeof ouvrirRemplissage>
beforeAll(() => {
  ;({ banc, remplir, remplie } = ouvrirRemplissage())
})
afterAll(() => banc.fermer())

function compter({ valeurs }: Contenu): number {
  return valeurs.flat().filter((valeur) => valeur !== null).length
}

describe('mixite remplir : tables de l’article 2', () => {
  it('abaissement : une commune, l’exemple du registre', async () => {
    const { code, objet, table, communes, classeur } = await remplie('tab-13', ABAISSANTE)
    expect(code).toBe(0)
    expect(objet).toEqual({
      table: 'TAB-13',
      feuille: 'TAB-13',
      periode: '2023-2025',
      ecrites: compter(table) + compter(communes) + compter(await toutLire(classeur, 'Hypothèses')),
      graphiques: [],
      alertes: ['Situation non renseignée, calcul au droit commun : X.'],
    })
    expect(table.valeurs).toEqual([
      [
        'Nom de la commune',
        'Nombre de LS manquants au 1er janvier 2022',
        'Taux de rattrapage avant CMS',
        'Objectifs 2023-2025 avant CMS',
        'Taux de rattrapage retenu',
        'Objectifs 2023-2025 retenus',
      ],
      ['X', 571, 0.33, 189, 160 / 571, 160],
    ])
    expect(table.formules[1]?.map((formule) => formule !== null)).toEqual([false, true, true, true, true, true])
    expect(table.formules[1]?.[3]).toContain('MIXITE.SRU_OBJECTIF(INDEX(Communes!$B:$B,MATCH($A2,Communes!$A:$A,0))')
    expect(communes.valeurs[1]).toEqual(['X', 9873, 1898, 0.25, null, null, 160, null, null, null, null, null])
  })

  it('mutualisation : six communes et leur Total, taux total égal au quotient des sommes', async () => {
    const { code, objet, table, octets } = await remplie('TAB-14', MUTUALISANTES)
    expect(code).toBe(0)
    expect(table.valeurs.slice(1).map((ligne) => ligne.slice(0, 7))).toEqual([
      ['Aa', 300, 0.33, 99, 0.2, 60, ''],
      ['Ab', 300, 0.33, 99, 0.2, 60, ''],
      ['Ba', 120, 0.5, 60, 65 / 120, 65, true],
      ['Bb', 120, 0.5, 60, 65 / 120, 65, true],
      ['Ca', 200, 0.33, 66, 0.5, 100, true],
      ['Cb', 100, 0.33, 33, 0.67, 67, true],
      ['Total', 1140, 417 / 1140, 417, 417 / 1140, 417, null],
    ])
    expect(table.formules[7]?.[3]).toBe('=IF(COUNT(D2:D7)=ROWS(D2:D7),SUM(D2:D7),"")')
    expect(objet.alertes).toContain('Date de l’accord à saisir : Ba, Bb, Ca, Cb.')
    const textes = await textesDe(octets)
    expect([...textes.values()].join('')).not.toMatch(/t="array"|fullCalcOnLoad/)
  })

  it('mutualisation : un accord obligatoire qui manque rend la table incomplète', async () => {
    const { code, objet } = await remplie('TAB-14', MUTUALISANTES.replace('100;oui', '100;'))
    expect([code, objet.alertes.filter((alerte) => alerte.includes('sans accord'))]).toEqual([3, [expect.stringMatching(/ : Ca\./)]])
  })

  it('objectifs qualitatifs : une ligne par commune, le nom à côté du tableau', async () => {
    const donnees = `${TITRES};PLH\nX;9873;1898;25 %;160;\nY;10000;850;25 %;189;non\nZ;10000;850;25 %;189;oui\nS;10000;1000;25 %;189;non\n`
    const { code, table } = await remplie('TAB-16', donnees, VIERGE, '--correspondance', 'plh=PLH')
    expect(code).toBe(0)
    expect(table.valeurs).toEqual([
      ['Objectif retenu', 'Nombre minimal de PLAI', 'Plafond PLS et assimilés', 'Nombre maximal de PLS ou assimilés', null, 'Nom de la commune'],
      [160, 48, 0.3, 48, null, 'X'],
      [189, 57, 0.2, 37, null, 'Y'],
      [189, 57, 0.3, 56, null, 'Z'],
      [189, 57, 0.3, 56, null, 'S'],
    ])
  })

  it('déduit l’objectif du taux retenu, et le déficit notifié l’emporte', async () => {
    const donnees =
      'Nom_commune;Résidences principales;Nombre_lls_ Inventaire_au_01_01_2022;Taux_cible_commune_2023_2025;' +
      'Taux de rattrapage retenu;Nombre de LS manquants au 1er janvier 2022;situation\nX;9873;1898;25 %;25 %;580;droit commun\n'
    const { code, table, objet } = await remplie('TAB-13', donnees, VIERGE, '--correspondance', 'situation=situation')
    expect([code, table.valeurs[1]]).toEqual([0, ['X', 580, 0.33, 192, 0.25, 145]])
    expect(objet.alertes).toEqual([expect.stringMatching(/^X : .*580/), expect.stringMatching(/^X : Objectif 145 au plancher/)])
    const qualitatifs = await remplie('TAB-16', donnees, VIERGE, '--correspondance', 'situation=situation')
    expect(qualitatifs.table.valeurs[1]).toEqual([145, 44, 0.3, 43, null, 'X'])
  })

  it('2026-2028 : intitulés de la période et réserve dite', async () => {
    const donnees = 'Nom_commune;RP;LS;cible\nX;9873;1898;25 %\n'
    const { code, table, objet } = await remplie(
      'TAB-13',
      donnees,
      VIERGE,
      '--periode',
      '2026-2028',
      '--correspondance',
      'residences=RP,logements=LS,cible=cible',
      '--feuille',
      'Article 2',
    )
    expect([code, objet.feuille, objet.periode]).toEqual([3, 'Article 2', '2026-2028'])
    expect(table.valeurs[0]?.[3]).toBe('Objectifs 2026-2028 avant CMS')
    expect(table.valeurs[1]?.slice(0, 4)).toEqual(['X', 571, 0.33, 189])
    expect(objet.alertes.join(' ')).toMatch(/2026-2028/)
  })
})

describe('mixite remplir : données', () => {
  it('une donnée manquante laisse vides les cellules qui en dépendent, le Total compris, et se nomme', async () => {
    const { code, table, communes, objet } = await remplie('TAB-14', MUTUALISANTES.replace('Ba;4000;880;25 %;65', 'Ba;;880;25 %;'))
    expect(code).toBe(3)
    expect(table.valeurs[3]?.slice(0, 6)).toEqual(['Ba', '', '', '', '', ''])
    expect(table.valeurs[7]?.slice(0, 6)).toEqual(['Total', '', '', '', '', ''])
    expect(communes.valeurs[3]?.slice(0, 3)).toEqual(['Ba', null, 880])
    expect(objet.alertes).toEqual(
      expect.arrayContaining([
        'Donnée manquante, résidences principales : Ba. Les cellules qui en dépendent restent vides.',
        'Donnée manquante, objectif ou taux retenu : Ba. Les cellules qui en dépendent restent vides.',
      ]),
    )
  })

  it('sous 10 % de logements sociaux, un PLH inconnu laisse le plafond vide', async () => {
    const { code, table, objet } = await remplie('TAB-16', `${TITRES}\nY;10000;850;25 %;189\n`)
    expect([code, table.valeurs[1]]).toEqual([3, [189, 57, '', '', null, 'Y']])
    expect(objet.alertes[0]).toMatch(/couverture par un PLH : Y/)
  })

  it('une commune exemptée n’a pas d’objectif : la cellule le dit, l’alerte aussi', async () => {
    const { code, table, objet } = await remplie('TAB-13', `${TITRES};Commune_exemptee_2023_2025\nX;9873;1898;25 %;160;1\n`)
    expect([code, table.valeurs[1]?.[3]]).toEqual([3, { erreur: '#N/A' }])
    expect(objet.alertes.join(' ')).toMatch(/X : .*exemptée/i)
  })

  it('un nom qui commence par un signe de formule reste un texte, et se retrouve', async () => {
    const donnees = `${TITRES}\n=1+1;9873;1898;25 %;160\n+33;9873;1898;25 %;160\n-5;9873;1898;25 %;160\n@A1;9873;1898;25 %;160\n`
    const { table, communes } = await remplie('TAB-13', donnees)
    for (const { valeurs, formules } of [table, communes]) {
      expect(valeurs.slice(1).map((ligne) => ligne[0])).toEqual(['=1+1', '+33', '-5', '@A1'])
      expect(formules.map((ligne) => ligne[0])).toEqual([null, null, null, null, null])
    }
    expect(table.valeurs.slice(1).map((ligne) => ligne[3])).toEqual([189, 189, 189, 189])
  })

  it.each([
    ['commune en double, casse ignorée', `${ABAISSANTE}x;1;0;25 %;1\n`, [], 2, /en double : x/],
    ['commune sans nom', `${ABAISSANTE};1;0;25 %;1\n`, [], 2, /ligne 3/],
    ['nom à joker', `${TITRES}\nX*;9873;1898;25 %;160\n`, [], 2, /X\*/],
    ['nom trop long', `${TITRES}\n${'x'.repeat(256)};9873;1898;25 %;160\n`, [], 2, /255/],
    ['colonne seulement probable', 'Nom_commune;RP\nX;9873\n', [], 2, /« RP ».*residences=RP/],
    ['deux colonnes certaines', 'Nom_commune;Taux de rattrapage retenu;Taux de rattrapage après mutualisation\nX;25 %;30 %\n', [], 2, /retenu » ou « /],
    ['code sous « Commune »', 'Commune\n13001\n', [], 2, /« Commune »/],
    ['colonne d’une autre période', 'Nom_commune;Objectifs 2026-2028 retenus\nX;1\n', [], 2, /2026-2028/],
    ['inventaire d’une autre année', 'Nom_commune;Nombre_lls_ Inventaire_au_01_01_2024\nX;1\n', [], 2, /2024/],
    ['aucune colonne de noms', 'Résidences principales\n9873\n', [], 2, /nom=/],
    ['aucune commune', `${TITRES}\nTotal;1;1;25 %;1\n`, [], 2, /aucune commune/],
    ['fichier vide', '', [], 2, /ne se lit pas/],
    ['taux et objectif contraires', `${TITRES};Taux de rattrapage retenu\nX;9873;1898;25 %;160;25 %\n`, [], 2, /contredisent/],
    ['notion inconnue', ABAISSANTE, ['--correspondance', 'rp=RP'], 64, /rp=RP.*residences/],
    ['notion en double', ABAISSANTE, ['--correspondance', 'plh=,plh='], 64, /plh/],
    ['intitulé absent', ABAISSANTE, ['--correspondance', 'plh=PLH, prévu'], 64, /PLH, prévu/],
    ['intitulé double', 'Nom_commune;RP;RP\nX;1;2\n', ['--correspondance', 'residences=RP'], 64, /Plusieurs/],
    ['colonne partagée', 'Nom_commune;RP\nX;1\n', ['--correspondance', 'residences=RP,logements=RP'], 64, /deux notions/],
    ['période inconnue', ABAISSANTE, ['--periode', '2020-2022'], 64, /2020-2022/],
    ['feuille des communes', ABAISSANTE, ['--feuille', 'communes'], 64, /autre nom/],
    ['nom de feuille impossible', ABAISSANTE, ['--feuille', 'a/b'], 2, /a\/b/],
  ])('refuse : %s', async (_cas, donnees, options, code, phrase) => {
    const { execution, apres } = await remplir('TAB-13', donnees, VIERGE, ...options)
    attendreRefus(execution, code, phrase)
    expect(() => banc.lireFichier(apres)).toThrow(/ENOENT/)
  })

  it('taux et objectif compatibles à un logement près : l’objectif fait foi', async () => {
    const { code, table } = await remplie('TAB-13', `${TITRES};Taux de rattrapage retenu\nX;9873;1898;25 %;160;28 %\n`)
    expect([code, table.valeurs[1]?.slice(4)]).toEqual([0, [160 / 571, 160]])
  })

  it.each([
    // Sous le plancher de 75, la table s'écrit, mais n'est pas conforme.
    [61, '20 %', 3],
    [62, '20 %', 2],
    [59, '20 %', 3],
    [58, '20 %', 2],
    [100, '33 %', 0],
    [101, '33 %', 2],
  ])('déficit de 300, objectif %i et taux %s', async (objectif, taux, code) => {
    const { execution } = await remplir('TAB-13', `${TITRES};Taux de rattrapage retenu\nX;5000;950;25 %;${objectif};${taux}\n`)
    expect(execution.code).toBe(code)
  })

  it('une ligne trop longue n’est pas lue : la table est incomplète', async () => {
    const { code, objet } = await remplie('TAB-13', `${ABAISSANTE}Y;9873;1898;25 %;160;1;2\n`)
    expect([code, objet.alertes.length]).toEqual([3, 2])
  })

  it('un objectif égal au légal ne demande pas d’accord', async () => {
    const { code, objet } = await remplie('TAB-14', MUTUALISANTES.replace('100;oui', '66;'))
    expect([code, objet.alertes.at(-1)]).toEqual([3, 'Date de l’accord à saisir : Ba, Bb, Cb.'])
    expect(objet.alertes.filter((alerte) => /383 .* 417 .* 34 /.test(alerte))).toHaveLength(1)
  })

  it('cible atteinte : ni objectif, ni taux, jamais de division par zéro', async () => {
    const { code, table, objet } = await remplie('TAB-13', ABAISSANTE.replace('1898', '2500'))
    expect([code, table.valeurs[1]]).toEqual([3, ['X', 0, { erreur: '#N/A' }, { erreur: '#N/A' }, '', 160]])
    expect(objet.alertes.join(' ')).toMatch(/X : .*cible/)
  })

  it('un taux de plus de 100 % est signalé et ne sert à rien', async () => {
    const { code, table } = await remplie('TAB-13', ABAISSANTE.replace('25 %', '125 %'))
    expect([code, table.valeurs[1]?.slice(1, 4)]).toEqual([3, ['', '', '']])
  })

  it('une notion écartée n’arrête plus, et manque', async () => {
    const { code, objet } = await remplie('TAB-13', 'Nom_commune;RP\nX;9873\n', VIERGE, '--correspondance', 'residences=')
    expect([code, objet.alertes[0]]).toEqual([3, expect.stringMatching(/résidences principales : X/)])
  })
})
