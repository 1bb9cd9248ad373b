import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Accord, ApercuDeRemplissage } from '../../../remplissage'
import { estFormuleDecrite } from '../../../trames'
import { Bouton } from '../../composants/Bouton'
import { BoutonsRadio } from '../../composants/BoutonsRadio'
import { CaseACocher } from '../../composants/CaseACocher'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import { CellulesChangees } from './CellulesChangees'
import { cellulesChangees, nombreDeNouvelles, nombreDeRecalculees } from './compter'
import { FeuillesApercues } from './FeuillesApercues'
import { GraphiquesApercus } from './GraphiquesApercus'
import { Messages } from './Messages'

interface Proprietes {
  readonly classeur: Classeur
  readonly apercu: ApercuDeRemplissage
  readonly valeurs: boolean
  readonly surValeurs: (valeurs: boolean) => void
  readonly accord: Accord
  readonly surAccord: (accord: Accord) => void
  /** `null` : aucune cellule remplie n’est en jeu. */
  readonly surEcriture: (accord: Accord | null) => void
  readonly surRefus: () => void
  /** Refait l’aperçu, quand ce qui empêchait d’écrire a été levé dans le classeur. */
  readonly surReprise: () => void
}

/** L’aperçu et ses choix. Par défaut, seules les cellules vides s’écrivent. */
export function ApercuPret(proprietes: Proprietes): ReactElement {
  const { classeur, apercu, valeurs, surValeurs, accord, surAccord, surEcriture, surRefus, surReprise } = proprietes
  const changees = cellulesChangees(apercu)
  const recalculees = nombreDeRecalculees(apercu)
  const nouvelles = nombreDeNouvelles(apercu)
  const empeche = apercu.empechements.length > 0
  const ecrites = nouvelles + (accord === 'remplacer' ? changees.length : 0)
  const calcule = apercu.remplissage.feuilles.some(({ cellules }) => cellules.some((rangee) => rangee.some(estFormuleDecrite)))

  return (
    <>
      <Messages genre="erreur" titre={dire('apercu.empechements')} messages={apercu.empechements} />
      <Messages genre="alerte" titre={dire('apercu.avertissements')} messages={apercu.avertissements} />
      <FeuillesApercues feuilles={apercu.feuilles} />
      {recalculees === 0 ? null : <p className="mx-secondaire">{dire('apercu.recalculees', { nombre: recalculees })}</p>}
      <Messages genre="information" titre={dire('apercu.constats')} messages={apercu.constats} />
      {changees.length === 0 ? null : (
        <CellulesChangees classeur={classeur} remplissage={apercu.remplissage} cellules={changees} />
      )}
      <GraphiquesApercus classeur={classeur} apercu={apercu} />
      {changees.length === 0 || empeche ? null : (
        <BoutonsRadio
          libelle={dire('apercu.choix')}
          valeur={accord}
          surChangement={surAccord}
          options={[
            { valeur: 'garder', texte: dire('apercu.garder'), aide: dire('apercu.garder-aide') },
            { valeur: 'remplacer', texte: phraseDuRemplacement(changees.length), aide: dire('apercu.remplacer-aide') },
          ]}
        />
      )}
      {calcule ? (
        <Pliage titre={dire('apercu.options')} ouvert={valeurs}>
          <CaseACocher
            libelle={dire('apercu.valeurs')}
            cochee={valeurs}
            surChangement={surValeurs}
            aide={dire('apercu.valeurs-aide')}
          />
        </Pliage>
      ) : null}
      <div className="mx-boutons">
        {empeche ? (
          <Bouton genre="principal" surClic={surReprise}>
            {dire('apercu.verifier')}
          </Bouton>
        ) : (
          <Bouton genre="principal" surClic={() => surEcriture(changees.length === 0 ? null : accord)}>
            {phraseDuBouton(ecrites)}
          </Bouton>
        )}
        <Bouton surClic={surRefus}>{dire('apercu.refus')}</Bouton>
      </div>
    </>
  )
}

function phraseDuRemplacement(nombre: number): string {
  return nombre === 1 ? dire('apercu.remplacer-une') : dire('apercu.remplacer', { nombre })
}

function phraseDuBouton(nombre: number): string {
  return nombre < 2 ? dire('apercu.ecrire-une', { nombre }) : dire('apercu.ecrire', { nombre })
}
