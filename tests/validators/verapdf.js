// Runs in Rhino, which is in the jar of @opendataloader/pdf together with the library of veraPDF. Prints each file that
// breaks a rule of PDF/UA-1, and the rules.
/* global Packages, java, print */
var pdfa = Packages.org.verapdf.pdfa;
Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var foundry = pdfa.Foundries.defaultInstance();
var flavour = pdfa.flavours.PDFAFlavour.byFlavourId('ua1');
var failed = 0;
Array.from(arguments).forEach(function (file) {
  var parser;
  try {
    parser = foundry.createParser(new java.io.File(file), flavour);
  } catch (problem) {
    failed++;
    print(file + '\n  ' + problem);
    return;
  }
  var validator = foundry.createValidator(flavour, false);
  var result = validator.validate(parser);
  if (!result.isCompliant()) {
    failed++;
    print(file);
    var broken = {};
    for (var each = result.getTestAssertions().iterator(); each.hasNext();) {
      var assertion = each.next();
      if (String(assertion.getStatus()).toLowerCase() === 'failed') {
        broken[assertion.getRuleId().getClause() + ': ' + assertion.getMessage()] = true;
      }
    }
    for (var rule in broken) print('  ' + rule);
  }
  parser.close();
  validator.close();
});
print(arguments.length - failed + ' of ' + arguments.length + ' PDF files keep PDF/UA-1');
java.lang.System.exit(failed > 0 ? 1 : 0);
