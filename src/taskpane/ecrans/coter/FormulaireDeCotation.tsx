import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { ChoixDeCotation } from '../../cas-usage/coter/preparer-liste'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { Bouton } from '../../composants/Bouton'
import { CaseACocher } from '../../composants/CaseACocher'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { ChampDeDate } from '../cadre/ChampDeDate'
import type { Choisi } from './choix'
import { completer } from './choix'
import { ChoixDePlage } from './ChoixDePlage'
import { GrillesControlees } from './GrillesControlees'

interface Proprietes {
  readonly classeur: Classeur
  readonly plages: readonly PlageProposee[]
  readonly choisi: Choisi
  readonly surChoix: (choisi: Choisi) => void
  readonly surNotation: (choix: ChoixDeCotation) => void
  readonly surRelecture: () => void
}

/** La liste, les grilles et leur contrôle, la date, et le bouton qui note. */
export function FormulaireDeCotation({ classeur, plages, choisi, surChoix, surNotation, surRelecture }: Proprietes): ReactElement {
  const [manque, setManque] = useState<string | null>(null)

  function changer(suivant: Partial<Choisi>): void {
    setManque(null)
    surChoix({ ...choisi, ...suivant })
  }

  function noter(): void {
    const choix = completer(choisi)
    if (typeof choix === 'string') setManque(choix)
    else surNotation(choix)
  }

  return (
    <section>
      <h2>{dire('coter.choix')}</h2>
      <ChoixDePlage
        classeur={classeur}
        libelle={dire('coter.demandes')}
        aide={dire('coter.demandes-aide')}
        rien={dire('coter.a-choisir')}
        plages={plages}
        choisie={choisi.demandes}
        surChangement={(demandes) => changer({ demandes })}
      />
      <ChoixDePlage
        classeur={classeur}
        libelle={dire('coter.grille')}
        aide={dire('coter.grille-aide')}
        rien={dire('coter.a-choisir')}
        plages={plages}
        choisie={choisi.grille}
        surChangement={(grille) => changer({ grille })}
      />
      <ChoixDePlage
        classeur={classeur}
        libelle={dire('coter.mutation')}
        aide={dire('coter.mutation-aide')}
        rien={dire('coter.aucune-mutation')}
        plages={plages}
        choisie={choisi.mutation}
        surChangement={(mutation) => changer({ mutation })}
      />
      <ChampDeDate libelle={dire('coter.date')} valeur={choisi.jour} surChangement={(jour) => changer({ jour })} />
      <CaseACocher
        libelle={dire('coter.doublement')}
        cochee={choisi.doublement}
        surChangement={(doublement) => changer({ doublement })}
        aide={dire('coter.doublement-aide')}
      />
      <GrillesControlees classeur={classeur} choisi={choisi} lecture={plages} />
      <Refus phrase={manque} />
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={noter}>
          {dire('coter.noter')}
        </Bouton>
        <Bouton surClic={surRelecture}>{dire('coter.relire')}</Bouton>
      </div>
    </section>
  )
}
