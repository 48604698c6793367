package org.stet.desk.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link DeskPage} or the {@link Workplace} of all: one browser and one desk for all
 * of them, a new window each.
 */
final class OnTheDesk implements ParameterResolver, BeforeEachCallback {
  private static final Namespace ROOM = Namespace.create(OnTheDesk.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    workplace(context).clear();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == DeskPage.class || type == Workplace.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Workplace workplace = workplace(context);
    return parameter.getParameter().getType() == Workplace.class ? workplace : workplace.page();
  }

  private static Workplace workplace(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ROOM)
        .getOrComputeIfAbsent(Workplace.class, type -> new Workplace(), Workplace.class);
  }
}
